package dev.cribsheet.content.model;

import java.util.List;

/** Items under a common heading, which is empty for a list without groups. */
public record ItemGroup(String title, List<Item> items) {
  public ItemGroup {
    items = List.copyOf(items);
  }

  /** Returns one group without a heading; empty if there are no items. */
  public static List<ItemGroup> loose(List<Item> items) {
    return items.isEmpty() ? List.of() : List.of(new ItemGroup("", items));
  }
}
