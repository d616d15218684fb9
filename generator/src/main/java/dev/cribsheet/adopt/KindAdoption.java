package dev.cribsheet.adopt;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the differences between the copy and the base for a kind with many entries. */
record KindAdoption(ContentKind<?> kind, Adjustments adjustments, AdoptedFiles files) {
  void write(Map<String, OpenEntry<?>> base, Map<String, OpenEntry<?>> copy) {
    base.keySet().stream().filter(id -> !copy.containsKey(id)).forEach(id -> files.hide(name(id)));
    Set<String> mixed = mixedFiles(base, copy);
    copy.forEach(
        (id, entry) -> {
          Optional<OpenEntry<?>> below = Optional.ofNullable(base.get(id));
          Optional<YamlMap> patch =
              below
                  .filter(found -> !adjustments.replaces(kind, id))
                  .flatMap(found -> EntryDiff.patch(kind, found, entry));
          if (below.isEmpty()) {
            files.countOwn();
            add(entry, mixed.contains(entry.file().path()));
          } else if (patch.isEmpty()) {
            files.countReplaced();
            replace(entry);
          } else if (!patch.get().entries().isEmpty()) {
            files.patch(name(id), patch.get());
          }
          adjustments.move(kind, id).ifPresent(move -> files.patch(name(id), move));
        });
  }

  private EntryName name(String id) {
    return new EntryName(kind.layers().word(), id);
  }

  /** Returns the files of the copy that contain at least one entry of the base. */
  private static Set<String> mixedFiles(
      Map<String, OpenEntry<?>> base, Map<String, OpenEntry<?>> copy) {
    Set<String> mixed = new HashSet<>();
    copy.forEach(
        (id, entry) -> {
          if (base.containsKey(id)) {
            mixed.add(entry.file().path());
          }
        });
    return mixed;
  }

  private void add(OpenEntry<?> entry, boolean mixed) {
    if (kind.form() instanceof FileFormat.Entries && mixed) {
      files.entry(entry.file().path(), entry.map());
    } else {
      files.file(entry.file().path(), OpenContent.bytes(entry.file()));
    }
  }

  private void replace(OpenEntry<?> entry) {
    String path = entry.file().path();
    YamlMap marked = LayerRules.replacing(entry.map());
    if (kind.form() instanceof FileFormat.Entries) {
      files.entry(path, marked);
    } else if (kind.form() instanceof FileFormat.Single) {
      files.file(path, YamlWriter.write(marked));
    } else {
      files.file(path, ReplacingMark.on(OpenContent.text(entry.file())));
    }
  }
}
