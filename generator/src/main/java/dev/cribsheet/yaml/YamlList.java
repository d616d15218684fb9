package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/** A list. */
public record YamlList(List<YamlNode> items, SourceRef source) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }

  public static YamlList empty(SourceRef source) {
    return new YamlList(List.of(), source);
  }

  @Override
  public String described() {
    return "a list";
  }
}
