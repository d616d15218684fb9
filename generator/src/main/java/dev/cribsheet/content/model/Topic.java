package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.Slug;

/** A subject that questions are filed under. */
public record Topic(String id, String name, MarkdownText description, SourceRef source) {
  /** The topic of a free word: {@code C++} stays as it is, {@code two-words} are two words. */
  public static Topic free(String word, SourceRef source) {
    String name = Slug.of(word).equals(word) ? word.replace('-', ' ') : word;
    return new Topic(Slug.word(word), name, MarkdownText.EMPTY, source);
  }
}
