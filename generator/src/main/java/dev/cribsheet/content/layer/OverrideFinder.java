package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the changes that a site makes to the layers below, before they are composed. */
final class OverrideFinder {
  private final Patches patches;
  private final List<OverriddenItem> changed = new ArrayList<>();
  private final List<OverriddenItem> clashing = new ArrayList<>();
  private final Map<BaseItem, SourceRef> missing = new TreeMap<>();
  private final Map<BaseItem, SourceRef> added = new TreeMap<>();

  OverrideFinder(Patches patches) {
    this.patches = patches;
    patches
        .byTarget()
        .values()
        .forEach(patch -> missing.put(new BaseItem(patch.target(), ""), patch.source()));
  }

  Overrides found() {
    changed.forEach(item -> missing.remove(item.name()));
    return new Overrides(changed, clashing, missing, added);
  }

  /** Finds the changes to the entries of a kind. */
  void add(KindFold<?> fold, List<? extends OpenEntry<?>> own) {
    LayerRules rules = fold.kind().layers();
    if (rules.merged()) {
      own.forEach(above -> fold.entries().forEach(below -> merged(fold, below, above)));
    }
    Map<String, OpenEntry<?>> below = new HashMap<>();
    fold.entries().forEach(entry -> below.putIfAbsent(entry.id().value(), entry));
    if (!patches.byTarget().isEmpty()) {
      below.values().forEach(entry -> patches(fold, entry));
      own.forEach(entry -> missing.remove(name(fold, entry)));
    }
    if (!rules.merged()) {
      own.forEach(
          entry -> replaced(fold, entry, Optional.ofNullable(below.get(entry.id().value()))));
    }
  }

  private void replaced(KindFold<?> fold, OpenEntry<?> entry, Optional<OpenEntry<?>> below) {
    boolean replaces = LayerRules.replaces(entry.map());
    SourceRef place = replaces ? LayerRules.replacesSource(entry.map()) : entry.id().source();
    BaseItem name = name(fold, entry);
    if (below.isPresent()) {
      OverriddenItem item = new OverriddenItem(name, true, place, ItemText.whole(below.get()));
      (replaces ? changed : clashing).add(item);
    } else if (replaces) {
      missing.put(name, place);
    }
  }

  static BaseItem name(KindFold<?> fold, OpenEntry<?> entry) {
    return new BaseItem(fold.name(entry.id().value()), "");
  }

  /** Returns the item for a field of a kind that has a single entry. */
  static BaseItem field(KindFold<?> fold, String name) {
    return BaseItem.of(fold.kind().name() + "-field", name);
  }

  private void merged(KindFold<?> fold, OpenEntry<?> below, OpenEntry<?> above) {
    if (LayerRules.replaces(above.map())) {
      replaced(fold, above, Optional.of(below));
    } else {
      fields(fold, below, above.map());
    }
  }

  /** For a kind with a single entry, finds the fields that both the site and the base set. */
  private void fields(KindFold<?> fold, OpenEntry<?> below, YamlMap above) {
    for (YamlMap.Entry field : above.entries()) {
      String name = field.key().text();
      Optional<YamlMap.Entry> base = below.map().entry(name);
      if (base.isPresent()
          && !fold.kind().layers().own().contains(name)
          && MapMerge.entries(fold.kind().fields(), name).isEmpty()) {
        BaseItem item = field(fold, name);
        String text = ItemText.of(base.get().value());
        changed.add(new OverriddenItem(item, true, field.key().source(), text));
      }
    }
  }

  private void patches(KindFold<?> fold, OpenEntry<?> entry) {
    LayerRules rules = fold.kind().layers();
    BaseItem name = name(fold, entry);
    ItemPatches items =
        new ItemPatches(name.entry(), rules.lists(), changed, clashing, missing, added);
    Optional<Patch> patch = patches.of(new EntryName(rules.word(), entry.id().value()));
    if (patch.isPresent()) {
      missing.remove(name);
      if (patch.get().edit().hide()) {
        SourceRef place = patch.get().source();
        changed.add(new OverriddenItem(name, true, place, ItemText.whole(entry)));
      } else {
        YamlMap change = patch.get().edit().fields().without(Set.of(EntryPatch.ID));
        items.walk(name, fold.kind().fields(), entry.map(), change, patch.get().source());
      }
    }
    rules.lists().forEach((list, word) -> entries(fold, entry, list, word, items));
  }

  /** Finds the changes made by patches that name items of a list. */
  private void entries(
      KindFold<?> fold, OpenEntry<?> entry, String list, String word, ItemPatches items) {
    Optional<YamlMap.Entry> field = entry.map().entry(list);
    if (field.isPresent() && field.get().value() instanceof YamlList values) {
      for (String id : EntryPatch.ids(fold.kind().fields(), list, values)) {
        patches
            .of(new EntryName(word, id))
            .ifPresent(patch -> items.entry(fold.kind().fields(), list, values, patch));
      }
    }
  }

  /** Finds the changes to files without entries. */
  void add(AssetFold assets, SourceTree layer) {
    for (Patch patch : patches.byTarget().values()) {
      String path = patch.target().id();
      if (patch.target().kind().equals(AssetFold.WORD)) {
        BaseItem name = new BaseItem(patch.target(), "");
        if (layer.paths().contains(path) || assets.paths().contains(path)) {
          missing.remove(name);
        }
        boolean whole = patch.edit().hide() || LayerRules.replaces(patch.edit().fields());
        Optional.of(path)
            .filter(found -> whole)
            .flatMap(assets::text)
            .ifPresent(text -> changed.add(new OverriddenItem(name, true, patch.source(), text)));
      }
    }
    for (SourceFile file : layer.files()) {
      EntryName name = new EntryName(AssetFold.WORD, file.path());
      if (patches.of(name).isEmpty()) {
        assets
            .text(file.path())
            .ifPresent(
                text ->
                    clashing.add(
                        new OverriddenItem(new BaseItem(name, ""), true, file.whole(), text)));
      }
    }
  }
}
