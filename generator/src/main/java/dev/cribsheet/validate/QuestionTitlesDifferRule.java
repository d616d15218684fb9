package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Readers can tell questions apart by their titles. */
final class QuestionTitlesDifferRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Map<String, Question> titles = new HashMap<>();
    for (Question question : content.questions()) {
      Question first = titles.putIfAbsent(key(question), question);
      if (first != null) {
        diagnostics.add(
            DiagnosticCode.SAME_TITLE,
            question.source(),
            "two questions have the title '" + question.title() + "'",
            "first used at " + first.source() + ": change one of the two, or delete it");
      }
    }
  }

  private static String key(Question question) {
    return question.title().toLowerCase(Locale.ROOT);
  }
}
