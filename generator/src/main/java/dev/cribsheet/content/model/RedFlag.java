package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/**
 * Something that counts against a candidate, and what to do instead.
 *
 * @param bad a sentence that shows it
 * @param better a sentence to say instead
 * @param steps ids of the steps it belongs to; none means no step in particular
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
