package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/**
 * A term of the glossary, with related terms and synonyms.
 *
 * @param key whether a short printed glossary includes it
 */
public record Term(
    String id,
    String term,
    MarkdownText definition,
    List<Reference<Term>> see,
    List<String> also,
    boolean key,
    SourceRef source) {
  public Term {
    see = List.copyOf(see);
    also = List.copyOf(also);
  }
}
