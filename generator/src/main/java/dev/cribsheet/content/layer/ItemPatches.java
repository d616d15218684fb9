package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the changes that a patch makes inside an entry, by the rules of {@link ListMerge}.
 *
 * @param lists the words that patches use for list items, keyed by list field
 * @param changed collects changed or hidden items of the base
 * @param clashing collects items that the patch adds but the base already has
 * @param missing collects items that the patch changes but the base does not have
 * @param added collects new items
 */
record ItemPatches(
    EntryName owner,
    Map<String, String> lists,
    List<OverriddenItem> changed,
    List<OverriddenItem> clashing,
    Map<BaseItem, SourceRef> missing,
    Map<BaseItem, SourceRef> added) {
  /** Compares the fields of a patch with those of the entry or item that it changes. */
  void walk(BaseItem name, FieldTable table, YamlMap base, YamlMap change, SourceRef place) {
    boolean ofItsOwn = false;
    for (YamlMap.Entry field : change.entries()) {
      String list = field.key().text();
      Optional<Structure.Entries> entries = MapMerge.entries(table, list);
      if (entries.isPresent() && field.value() instanceof YamlList changes) {
        List<Element> before =
            base.entry(list)
                .map(YamlMap.Entry::value)
                .filter(YamlList.class::isInstance)
                .map(found -> Element.of((YamlList) found, entries.get()))
                .orElse(List.of());
        Element.of(changes, entries.get())
            .forEach(element -> item(name, list, entries.get(), before, element));
      } else {
        ofItsOwn = true;
      }
    }
    if (ofItsOwn) {
      changed.add(new OverriddenItem(name, false, place, ItemText.fields(table, base)));
    }
  }

  /** Compares an item of a list with a patch that names the item. */
  void entry(FieldTable table, String list, YamlList values, Patch patch) {
    Structure.Entries kind = MapMerge.entries(table, list).orElseThrow();
    BaseItem name = new BaseItem(patch.target(), "");
    missing.remove(name);
    Element.of(values, kind).stream()
        .filter(element -> element.id().equals(patch.target().id()))
        .findFirst()
        .ifPresent(base -> change(name, kind, base, patch.edit(), patch.source()));
  }

  private void item(
      BaseItem owner, String list, Structure.Entries kind, List<Element> before, Element change) {
    if (!(change.node() instanceof YamlMap map)) {
      return;
    }
    Edit edit = Edit.of(map, new Diagnostics());
    Optional<String> group = Element.title(map, kind);
    if (group.isPresent()) {
      before.stream()
          .filter(base -> edit.hide() && base.title(kind).equals(group))
          .forEach(base -> change(name(owner, list, base.id()), kind, base, edit, map.source()));
      return;
    }
    Optional<Located<String>> id = kind.entry().id(edit.fields());
    if (id.isEmpty()) {
      return;
    }
    ListMerge.Meaning meaning = ListMerge.Meaning.of(kind.entry().table(), id.get(), edit);
    Optional<Element> base =
        before.stream().filter(one -> one.id().equals(id.get().value())).findFirst();
    BaseItem name = name(owner, list, id.get().value());
    if (base.isPresent() && meaning.canChange()) {
      change(name, kind, base.get(), edit, id.get().source());
    } else if (base.isPresent()) {
      String text = ItemText.of(base.get().node());
      clashing.add(new OverriddenItem(name, true, id.get().source(), text));
    } else if (meaning.isMissing(id.get(), FormerIds.of(before, kind))) {
      missing.put(name, id.get().source());
    } else {
      added.put(name, id.get().source());
    }
  }

  private void change(
      BaseItem name, Structure.Entries kind, Element base, Edit edit, SourceRef place) {
    if (edit.hide()) {
      changed.add(new OverriddenItem(name, true, place, ItemText.of(base.node())));
      return;
    }
    kind.entry()
        .map(base.node())
        .ifPresent(
            map ->
                walk(
                    name,
                    kind.entry().table(),
                    map,
                    edit.fields().without(Set.of(EntryPatch.ID)),
                    place));
  }

  private BaseItem name(BaseItem within, String list, String id) {
    if (within.item().isEmpty() && within.entry().equals(owner) && lists.containsKey(list)) {
      return BaseItem.of(lists.get(list), id);
    }
    String above = within.item().isEmpty() ? "" : within.item() + "/";
    return new BaseItem(within.entry(), above + list + "/" + id);
  }
}
