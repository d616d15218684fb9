package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.Slug;

/** A subject that questions are filed under. */
public record Topic(String id, String name, MarkdownText description, SourceRef source) {
  /**
   * Returns a topic for a word that no list of topics contains. Its name is the word as written,
   * such as {@code C++}, but {@code two-words} is shown as two words.
   */
  public static Topic free(String word, SourceRef source) {
    String name = Slug.of(word).equals(word) ? word.replace('-', ' ') : word;
    return new Topic(Slug.word(word), name, MarkdownText.EMPTY, source);
  }
}
