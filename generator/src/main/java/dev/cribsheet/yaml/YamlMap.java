package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/** Keys and values in the author's order; no key occurs twice. */
public record YamlMap(List<Entry> entries, SourceRef source) implements YamlNode {
  /** One key with its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** The entry of a key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  @Override
  public String described() {
    return "a map";
  }
}
