package dev.cribsheet.content;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.MarkdownDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One practice question.
 *
 * @param path of its file below the content folder
 * @param slug its part of the address
 * @param topics ids of topics, or free words where {@code topics.yaml} is absent
 * @param steps ids of the steps it practises
 * @param team who added it
 * @param origin where it comes from
 */
public record Question(
    String path,
    String slug,
    int order,
    String title,
    Difficulty difficulty,
    List<Located<String>> topics,
    List<Located<String>> steps,
    Optional<String> team,
    Optional<LocalDate> date,
    Optional<String> origin,
    boolean draft,
    MarkdownDocument body,
    List<String> aliases,
    SourceRef source) {
  public Question {
    topics = List.copyOf(topics);
    steps = List.copyOf(steps);
    aliases = List.copyOf(aliases);
  }

  /** Whether it has an answer to compare with: any part after the prompt. */
  public boolean worked() {
    return body.sections().size() > 1;
  }

  /** The same with another text. */
  Question with(MarkdownDocument other) {
    return new Question(
        path,
        slug,
        order,
        title,
        difficulty,
        topics,
        steps,
        team,
        date,
        origin,
        draft,
        other,
        aliases,
        source);
  }
}
