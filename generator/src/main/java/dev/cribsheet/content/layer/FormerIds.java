package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The current ids of entries, by their former ids. */
final class FormerIds {
  private static final String ALIASES = "aliases";

  private final Map<String, String> now = new HashMap<>();

  /** Returns the former ids of the entries of a list. */
  static FormerIds of(List<Element> elements, Structure.Entries kind) {
    FormerIds ids = new FormerIds();
    elements.forEach(one -> kind.entry().map(one.node()).ifPresent(map -> ids.add(map, one.id())));
    return ids;
  }

  /** Adds the aliases of an entry. */
  void add(YamlMap entry, String id) {
    entry
        .entry(ALIASES)
        .map(YamlMap.Entry::value)
        .filter(YamlList.class::isInstance)
        .map(list -> ((YamlList) list).items())
        .orElse(List.of())
        .stream()
        .filter(YamlScalar.class::isInstance)
        .forEach(alias -> now.put(((YamlScalar) alias).text().strip(), id));
  }

  /** Returns a hint for an id that is now an alias. */
  Optional<String> hint(String id) {
    return Optional.ofNullable(now.get(id))
        .map(present -> "did you mean '" + present + "' (formerly '" + id + "')?");
  }
}
