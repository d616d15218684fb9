package dev.cribsheet.content.layer;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Composes the files without entries, such as images, by path. */
final class AssetFold {
  static final String WORD = "asset";

  private final Predicate<String> isAsset;
  private final Dropped dropped;
  private final Diagnostics diagnostics;
  private final Map<String, SourceFile> files = new TreeMap<>();
  private final Set<String> internal = new TreeSet<>();

  AssetFold(Predicate<String> isAsset, Dropped dropped, Diagnostics diagnostics) {
    this.isAsset = isAsset;
    this.dropped = dropped;
    this.diagnostics = diagnostics;
  }

  List<SourceFile> files() {
    return List.copyOf(files.values());
  }

  Set<String> paths() {
    return files.keySet();
  }

  /** Returns the size and hash of a file as text; empty if there is no such file. */
  Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path)).flatMap(AssetFold::text);
  }

  static Optional<String> text(SourceFile file) {
    return file.readBytes(Long.MAX_VALUE, new Diagnostics())
        .map(bytes -> bytes.length + " bytes, " + CacheKey.of().add(bytes).key().hex() + "\n");
  }

  void add(SourceTree layer, Patches patches, Set<Patch> done) {
    for (Patch patch : patches.byTarget().values()) {
      boolean known = patch.target().kind().equals(WORD) && files.containsKey(patch.target().id());
      if (known) {
        done.add(patch);
      }
      if (known && patch.edit().hide()) {
        SourceFile file = files.remove(patch.target().id());
        dropped.hide(patch.target(), file, true);
      }
    }
    for (SourceFile file : layer.files()) {
      if (isAsset.test(file.path())) {
        add(file, patches);
      }
    }
    patches.byTarget().values().forEach(patch -> addAudience(patch, done));
  }

  /** Applies the audience in a patch to its asset, which may be in the same layer as the patch. */
  private void addAudience(Patch patch, Set<Patch> done) {
    String path = patch.target().id();
    Optional<YamlMap.Entry> audience = patch.edit().fields().entry(AudienceField.FIELD.name());
    if (!patch.target().kind().equals(WORD) || !files.containsKey(path) || audience.isEmpty()) {
      return;
    }
    done.add(patch);
    AudienceField.FIELD
        .type()
        .read(audience.get().value(), diagnostics)
        .ifPresent(
            found -> {
              if (found == Audience.INTERNAL) {
                internal.add(path);
              } else {
                internal.remove(path);
              }
            });
  }

  /** Removes internal assets. */
  void withhold() {
    internal.stream()
        .map(files::remove)
        .filter(Objects::nonNull)
        .map(Withheld::asset)
        .forEach(dropped::withhold);
  }

  private void add(SourceFile file, Patches patches) {
    Optional<SourceFile> below = Optional.ofNullable(files.get(file.path()));
    boolean replaces =
        patches
            .of(new EntryName(WORD, file.path()))
            .filter(patch -> LayerRules.replaces(patch.edit().fields()))
            .isPresent();
    if (below.isPresent() && !replaces) {
      diagnostics.add(
          DiagnosticCode.LAYER_CLASH,
          file.whole(),
          "this file already exists in a base, at " + below.get().shownPath(),
          "rename yours, or add to patches.yaml: {asset: " + file.path() + ", replaces: true}");
      return;
    }
    below.ifPresent(old -> dropped.replace(old, file));
    files.put(file.path(), file);
  }
}
