package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/** A list. */
public record YamlList(List<YamlNode> items, SourceRef source) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String described() {
    return "a list";
  }
}
