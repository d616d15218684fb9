package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the layers of a kind with one entry: fields of the layer above replace those below, and
 * the entries of its lists are appended.
 */
record FieldsOfLayers(ContentKind<?> kind, Diagnostics diagnostics) {
  YamlMap merge(YamlMap below, YamlMap above) {
    YamlMap merged = new YamlMap(below.entries(), above.source());
    for (YamlMap.Entry field : above.entries()) {
      merged = merged.with(field(below.entry(field.key().text()), field));
    }
    return merged;
  }

  private YamlMap.Entry field(Optional<YamlMap.Entry> below, YamlMap.Entry above) {
    String name = above.key().text();
    Optional<Structure.Entries> entries = MapMerge.entries(kind.fields(), name);
    if (entries.isPresent()
        && below.isPresent()
        && below.get().value() instanceof YamlList first
        && above.value() instanceof YamlList second) {
      String word = kind.layers().lists().getOrDefault(name, name);
      return new YamlMap.Entry(above.key(), joined(word, entries.get().entry(), first, second));
    }
    return above;
  }

  private YamlList joined(String word, Structure.Entry entry, YamlList below, YamlList above) {
    Map<String, Located<String>> known = new HashMap<>();
    below.items().forEach(node -> entry.id(node).ifPresent(id -> known.put(id.value(), id)));
    List<YamlNode> all = new ArrayList<>(below.items());
    for (YamlNode node : above.items()) {
      Optional<Located<String>> id = entry.id(node);
      Optional<Located<String>> first = id.map(found -> known.get(found.value()));
      if (first.isPresent()) {
        diagnostics.add(
            DiagnosticCode.LAYER_CLASH,
            id.get().source(),
            "the "
                + new EntryName(word, id.get().value())
                + " already exists in a base, at "
                + first.get().source(),
            "change it in patches.yaml: - " + word + ": " + id.get().value());
      } else {
        all.add(node);
      }
    }
    return new YamlList(all, above.source());
  }
}
