package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/** A map in the order of the file; keys are unique. */
public record YamlMap(List<Entry> entries, SourceRef source) implements YamlNode {
  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  @Override
  public String described() {
    return "a map";
  }
}
