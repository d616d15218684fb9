package dev.cribsheet.render.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.regex.Pattern;

/**
 * A text divided after its first clause: before a semicolon, or the full stop of a sentence.
 *
 * @param rest the mark that ends the clause and what follows; empty if there is only one clause
 */
record FirstClause(HtmlFragment text, HtmlFragment rest) {
  /** The semicolon of a character reference is none. */
  private static final Pattern END = Pattern.compile("(?<!&#?\\w{1,8});(?= )|\\.(?= \\p{Lu})");

  private static final Pattern OPEN = Pattern.compile("<(?!/)|\\(");
  private static final Pattern CLOSE = Pattern.compile("</|\\)");

  static FirstClause of(HtmlFragment whole) {
    String markup = whole.html();
    int end =
        END.matcher(markup)
            .results()
            .map(mark -> markup.substring(0, mark.start()))
            .filter(clause -> count(OPEN, clause) == count(CLOSE, clause))
            .map(String::length)
            .findFirst()
            .orElse(markup.length());
    return new FirstClause(
        new HtmlFragment(markup.substring(0, end)), new HtmlFragment(markup.substring(end)));
  }

  private static long count(Pattern mark, String clause) {
    return mark.matcher(clause).results().count();
  }
}
