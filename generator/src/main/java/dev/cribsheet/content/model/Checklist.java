package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A checklist that has its own file.
 *
 * @param path of its file below the content folder
 * @param step id of the step it belongs to
 */
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
