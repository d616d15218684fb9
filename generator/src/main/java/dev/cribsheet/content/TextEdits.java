package dev.cribsheet.content;

import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What tells two contents apart where it is nothing but texts of questions and pages. */
public record TextEdits(List<Edit<Question>> questions, List<Edit<Page>> pages) {
  /** One that was edited. */
  public record Edit<T>(T before, T now) {}

  public TextEdits {
    questions = List.copyOf(questions);
    pages = List.copyOf(pages);
  }

  /** The edits; absent when anything else differs, and be it the place of a field. */
  public static Optional<TextEdits> between(Content before, Content now) {
    if (!before.with(now.questions(), now.pages()).equals(now)) {
      return Optional.empty();
    }
    return between(before.questions(), now.questions(), Question::body, Question::with)
        .flatMap(
            questions ->
                between(before.pages(), now.pages(), Page::body, Page::with)
                    .map(pages -> new TextEdits(questions, pages)));
  }

  private static <T> Optional<List<Edit<T>>> between(
      List<T> before,
      List<T> now,
      Function<T, MarkdownDocument> body,
      BiFunction<T, MarkdownDocument, T> with) {
    if (before.size() != now.size()) {
      return Optional.empty();
    }
    List<Edit<T>> edits = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      T old = before.get(i);
      T one = now.get(i);
      if (old != one) { // what was not read again is the same object
        if (!with.apply(old, body.apply(one)).equals(one)) {
          return Optional.empty();
        }
        edits.add(new Edit<>(old, one));
      }
    }
    return Optional.of(edits);
  }
}
