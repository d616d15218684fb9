package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a list in YAML.
 *
 * @param id empty if it has none
 * @param group the map of its group; absent if it has none
 */
record Element(String id, YamlNode node, Optional<YamlMap> group) {
  /** Returns the entries of a list, including those in its groups. */
  static List<Element> of(YamlList list, Structure.Entries kind) {
    List<Element> all = new ArrayList<>();
    for (YamlNode node : list.items()) {
      Optional<YamlMap> group = group(node, kind);
      Optional<YamlNode> inside =
          group
              .flatMap(map -> map.entry(kind.group().orElseThrow().entries().name()))
              .map(YamlMap.Entry::value);
      if (inside.isPresent() && inside.get() instanceof YamlList entries) {
        entries.items().forEach(entry -> all.add(of(entry, kind, group)));
      } else {
        all.add(of(node, kind, Optional.empty()));
      }
    }
    return all;
  }

  private static Element of(YamlNode node, Structure.Entries kind, Optional<YamlMap> group) {
    return new Element(kind.entry().id(node).map(Located::value).orElse(""), node, group);
  }

  private static Optional<YamlMap> group(YamlNode node, Structure.Entries kind) {
    return node instanceof YamlMap map
            && kind.group().flatMap(group -> map.entry(group.title().name())).isPresent()
        ? Optional.of(map)
        : Optional.empty();
  }

  /** Converts entries back to a list, with adjacent entries of a group in one group. */
  static YamlList list(List<Element> elements, Structure.Entries kind, YamlList before) {
    List<YamlNode> nodes = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element one = elements.get(i);
      if (one.group().isEmpty()) {
        nodes.add(one.node());
        continue;
      }
      List<YamlNode> together = new ArrayList<>();
      int next = i;
      while (next < elements.size() && elements.get(next).isWith(one, kind)) {
        together.add(elements.get(next++).node());
      }
      i = next - 1;
      nodes.add(group(one.group().get(), together, kind));
    }
    return new YamlList(nodes, before.source());
  }

  private static YamlMap group(YamlMap group, List<YamlNode> entries, Structure.Entries kind) {
    YamlMap.Entry old = group.entry(kind.group().orElseThrow().entries().name()).orElseThrow();
    return group.with(new YamlMap.Entry(old.key(), new YamlList(entries, old.value().source())));
  }

  /** Whether both are in the same group. */
  boolean isWith(Element other, Structure.Entries kind) {
    return group.isPresent() && title(kind).equals(other.title(kind));
  }

  /** Returns the title of the entry's group, as an id. */
  Optional<String> title(Structure.Entries kind) {
    return group.flatMap(map -> title(map, kind));
  }

  static Optional<String> title(YamlMap group, Structure.Entries kind) {
    return kind.group()
        .flatMap(known -> group.entry(known.title().name()))
        .map(YamlMap.Entry::value)
        .map(value -> value instanceof YamlScalar text ? Slug.of(text.text()) : "");
  }

  Element in(Optional<YamlMap> other) {
    return new Element(id, node, other);
  }

  Element with(YamlNode other) {
    return new Element(id, other, group);
  }
}
