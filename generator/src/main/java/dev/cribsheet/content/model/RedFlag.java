package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/**
 * Something that counts against a candidate, and what to do instead.
 *
 * @param bad a quote that is an example of it
 * @param better a quote of what to say instead
 * @param steps the ids of the steps it belongs to; empty if it belongs to no step in particular
 */
public record RedFlag(
    String id,
    String name,
    MarkdownText looksLike,
    MarkdownText why,
    MarkdownText instead,
    MarkdownText bad,
    MarkdownText better,
    List<Reference<Step>> steps,
    List<String> aliases,
    SourceRef source) {
  public RedFlag {
    steps = List.copyOf(steps);
    aliases = List.copyOf(aliases);
  }
}
