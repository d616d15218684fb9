package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/** A glossary term, with related terms and synonyms. */
public record Term(
    String id,
    String term,
    MarkdownText definition,
    List<Reference<Term>> see,
    List<String> also,
    SourceRef source) {
  public Term {
    see = List.copyOf(see);
    also = List.copyOf(also);
  }
}
