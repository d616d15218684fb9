package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/** A checklist that has its own file; it may belong to a step. */
public record Checklist(
    String id,
    String title,
    List<Item> items,
    Optional<Reference<Step>> step,
    List<String> aliases,
    String path,
    SourceRef source) {
  public Checklist {
    items = List.copyOf(items);
    aliases = List.copyOf(aliases);
  }
}
