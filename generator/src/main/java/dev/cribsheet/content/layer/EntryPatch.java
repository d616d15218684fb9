package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.IdRule;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies patches to the entries of a kind. */
record EntryPatch(ContentKind<?> kind, Hidden hidden, Diagnostics diagnostics) {
  static final String ID = "id";

  /** Returns the fields of an entry with a patch applied. */
  YamlMap apply(OpenEntry<?> entry, Patch patch) {
    YamlMap changes = patch.edit().fields();
    Optional<YamlMap.Entry> id = changes.entry(ID);
    if (id.isPresent()) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          id.get().key().source(),
          "a patch cannot change an id",
          "delete 'id': the entry is identified by '" + patch.target().kind() + "'");
      changes = changes.without(Set.of(ID));
    }
    YamlMap merged = merge(entry).merge(kind.fields(), entry.map(), changes);
    return losesId(entry.map(), changes)
        ? merged.with(new YamlMap.Entry(patch.id().as(ID), patch.id()))
        : merged;
  }

  private MapMerge merge(OpenEntry<?> entry) {
    return new MapMerge(entry.id().value(), kind.layers().lists(), hidden, diagnostics);
  }

  /** Whether a patch changes the text that an entry's id is derived from. */
  private boolean losesId(YamlMap before, YamlMap changes) {
    Optional<IdRule> rule = kind.fields().ids();
    return rule.isPresent()
        && kind.fields().field(ID).isPresent()
        && before.entry(ID).isEmpty()
        && rule.get().sources().stream()
            .anyMatch(source -> changes.entry(source.field().name()).isPresent());
  }

  /** Returns the entry with the patches to its list items applied. */
  YamlMap lists(OpenEntry<?> entry, Patches patches, Set<Patch> done) {
    YamlMap map = entry.map();
    for (Map.Entry<String, String> list : kind.layers().lists().entrySet()) {
      Optional<YamlMap.Entry> field = map.entry(list.getKey());
      if (field.isPresent() && field.get().value() instanceof YamlList values) {
        List<YamlNode> changes = changes(list.getKey(), list.getValue(), values, patches, done);
        if (!changes.isEmpty()) {
          YamlList changed = new YamlList(changes, values.source());
          YamlMap.Entry change = new YamlMap.Entry(field.get().key(), changed);
          map = merge(entry).merge(kind.fields(), map, new YamlMap(List.of(change), map.source()));
        }
      }
    }
    return map;
  }

  private List<YamlNode> changes(
      String list, String word, YamlList values, Patches patches, Set<Patch> done) {
    List<YamlNode> changes = new ArrayList<>();
    for (String id : ids(kind.fields(), list, values)) {
      patches
          .of(new EntryName(word, id))
          .ifPresent(
              patch -> {
                done.add(patch);
                YamlScalar key = patch.id().as(ID);
                changes.add(patch.words().with(new YamlMap.Entry(key, patch.id())));
              });
    }
    return changes;
  }

  /** Returns the ids of the entries of a list. */
  static List<String> ids(FieldTable table, String list, YamlList values) {
    Optional<Structure.Entries> entries = MapMerge.entries(table, list);
    return values.items().stream()
        .flatMap(node -> entries.flatMap(known -> known.entry().id(node)).stream())
        .map(Located::value)
        .toList();
  }
}
