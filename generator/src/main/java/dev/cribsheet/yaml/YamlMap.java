package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A map, with its entries in file order; keys are unique. */
public record YamlMap(List<Entry> entries, SourceRef source) implements YamlNode {
  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {
    boolean isSameAs(Entry other) {
      return key.text().equals(other.key.text()) && value.isSameAs(other.value);
    }
  }

  /** A map without keys that does not come from a file. */
  public static final YamlMap EMPTY = new YamlMap(List.of(), SourceRef.file(""));

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** Returns a map with a single entry, positioned at the entry's value. */
  static YamlMap of(YamlScalar key, YamlNode value) {
    return new YamlMap(List.of(new Entry(key, value)), value.source());
  }

  /** Returns the same map without these keys. */
  public YamlMap without(Set<String> keys) {
    return new YamlMap(
        entries.stream().filter(entry -> !keys.contains(entry.key().text())).toList(), source);
  }

  /**
   * Returns the same map with an entry that replaces the one with the same key or is added at the
   * end.
   */
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

  /** Returns the same map with the entries of another map, which take precedence. */
  public YamlMap with(YamlMap other) {
    YamlMap all = this;
    for (Entry entry : other.entries) {
      all = all.with(entry);
    }
    return all;
  }

  /** Returns the same map with this value for a key, like {@link #with(Entry)}. */
  public YamlMap with(String key, YamlNode value) {
    return with(new Entry(YamlScalar.of(key), value));
  }

  @Override
  public String described() {
    return "a map";
  }

  @Override
  public boolean isSameAs(YamlNode other) {
    return other instanceof YamlMap map
        && entries.size() == map.entries().size()
        && IntStream.range(0, entries.size())
            .allMatch(i -> entries.get(i).isSameAs(map.entries().get(i)));
  }
}
