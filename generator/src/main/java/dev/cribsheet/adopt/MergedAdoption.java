package dev.cribsheet.adopt;

import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.ListChanges;
import dev.cribsheet.content.layer.ListDiff;
import dev.cribsheet.content.layer.MapDiff;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import dev.cribsheet.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the differences between the copy and the base for a kind with one entry, whose fields
 * replace those of the base.
 */
record MergedAdoption(ContentKind<?> kind, Adjustments adjustments, AdoptedFiles files) {
  void write(String base, Map<String, OpenEntry<?>> below, Map<String, OpenEntry<?>> copy) {
    boolean isSite = kind.fields().field(SiteFields.BASES.name()).isPresent();
    YamlMap start =
        isSite
            ? YamlMap.EMPTY.with(SiteFields.BASES.name(), YamlList.of(List.of(YamlScalar.of(base))))
            : YamlMap.EMPTY;
    YamlMap fields = start;
    for (OpenEntry<?> own : copy.values()) {
      Optional<OpenEntry<?>> old = below.values().stream().findFirst();
      Optional<YamlMap> changed =
          old.filter(found -> !adjustments.replaces(kind, ""))
              .flatMap(found -> changed(EntryDiff.unmarked(found), EntryDiff.unmarked(own)));
      if (changed.isPresent()) {
        fields = start.with(changed.get());
      } else if (old.isPresent()) {
        files.countReplaced();
        fields = LayerRules.replacing(start.with(own.map()));
      } else {
        files.countOwn();
        fields = start.with(own.map());
      }
    }
    if (!fields.entries().isEmpty()) {
      files.file(kind.place().file(), YamlWriter.write(fields));
    }
  }

  /** Returns the fields to write over those of the base; empty if they cannot produce the copy. */
  private Optional<YamlMap> changed(YamlMap from, YamlMap to) {
    boolean loses =
        from.without(kind.layers().own()).entries().stream()
            .anyMatch(field -> to.entry(field.key().text()).isEmpty());
    if (loses) {
      return Optional.empty();
    }
    YamlMap fields = YamlMap.EMPTY;
    Map<EntryName, YamlMap> patches = new LinkedHashMap<>();
    for (YamlMap.Entry field : to.entries()) {
      String name = field.key().text();
      Optional<YamlNode> old =
          from.entry(name)
              .filter(known -> !kind.layers().own().contains(name))
              .map(YamlMap.Entry::value);
      if (old.filter(known -> known.isSameAs(field.value())).isPresent()) {
        continue;
      }
      Optional<Structure.Entries> entries = MapDiff.entries(kind.fields(), name);
      if (entries.isPresent()
          && old.isPresent()
          && old.get() instanceof YamlList before
          && field.value() instanceof YamlList after) {
        Optional<List<YamlNode>> added =
            added(name, new ListDiff(entries.get()).of(before, after), patches);
        if (added.isEmpty()) {
          return Optional.empty();
        }
        if (!added.get().isEmpty()) {
          fields = fields.with(name, YamlList.of(added.get()));
        }
      } else {
        fields = fields.with(field);
      }
    }
    patches.forEach(files::patch);
    return Optional.of(fields);
  }

  /**
   * Returns the entries to append to a list, and adds patches for its existing entries to {@code
   * patches}. Returns empty if appending and patching cannot produce the new list.
   */
  private Optional<List<YamlNode>> added(
      String list, Optional<ListChanges> changes, Map<EntryName, YamlMap> patches) {
    Optional<String> word = Optional.ofNullable(kind.layers().lists().get(list));
    boolean possible =
        changes
            .filter(found -> found.known().isEmpty() || word.isPresent())
            .filter(found -> !found.isAnyAddedMoved())
            .isPresent();
    if (!possible) {
      return Optional.empty();
    }
    changes.get().known().forEach((id, patch) -> patches.put(new EntryName(word.get(), id), patch));
    return Optional.of(changes.get().added());
  }
}
