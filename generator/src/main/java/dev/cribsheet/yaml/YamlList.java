package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.IntStream;

/** A list. */
public record YamlList(List<YamlNode> items, SourceRef source) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }

  public static YamlList empty(SourceRef source) {
    return new YamlList(List.of(), source);
  }

  /** Returns a list that does not come from a file. */
  public static YamlList of(List<? extends YamlNode> items) {
    return new YamlList(List.copyOf(items), SourceRef.file(""));
  }

  @Override
  public String described() {
    return "a list";
  }

  @Override
  public boolean isSameAs(YamlNode other) {
    return other instanceof YamlList list
        && items.size() == list.items().size()
        && IntStream.range(0, items.size())
            .allMatch(i -> items.get(i).isSameAs(list.items().get(i)));
  }
}
