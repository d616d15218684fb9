package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/** A checklist that has its own file; it may belong to a step. */
public record Checklist(
    String id,
    String title,
    List<ItemGroup> groups,
    Optional<Reference<Step>> step,
    List<String> aliases,
    String path,
    SourceRef source) {
  public Checklist {
    groups = List.copyOf(groups);
    aliases = List.copyOf(aliases);
  }

  /** Returns the items of all groups. */
  public List<Item> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }
}
