package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/**
 * One entry of a list such as a checklist.
 *
 * @param id unique in its list; browsers store ticked items under it
 * @param detail more about the item; may be empty
 * @param key whether it is highlighted in print
 * @param aliases its former ids
 */
public record Item(
    String id,
    MarkdownText text,
    MarkdownText detail,
    PrintRule print,
    boolean key,
    List<String> aliases,
    SourceRef source) {
  public Item {
    aliases = List.copyOf(aliases);
  }
}
