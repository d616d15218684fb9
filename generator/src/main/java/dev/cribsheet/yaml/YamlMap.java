package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A map in the order of the file; keys are unique. */
public record YamlMap(List<Entry> entries, SourceRef source) implements YamlNode {
  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** A map with one value, at the place of the value. */
  static YamlMap of(YamlScalar key, YamlNode value) {
    return new YamlMap(List.of(new Entry(key, value)), value.source());
  }

  /** The same map without some of its keys. */
  public YamlMap without(Set<String> keys) {
    return new YamlMap(
        entries.stream().filter(entry -> !keys.contains(entry.key().text())).toList(), source);
  }

  /** The same map with another value, in the place of the one with the same key or at the end. */
  public YamlMap with(Entry added) {
    List<Entry> all = new ArrayList<>(entries);
    String key = added.key().text();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key().text().equals(key)) {
        all.set(i, added);
        return new YamlMap(all, source);
      }
    }
    all.add(added);
    return new YamlMap(all, source);
  }

  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  @Override
  public String described() {
    return "a map";
  }
}
