package dev.cribsheet.render.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.regex.Pattern;

/**
 * A text divided after its first clause: before a semicolon, or the full stop of a sentence.
 *
 * @param rest the mark that ends the clause and what follows; empty if there is only one clause
 */
record FirstClause(HtmlFragment text, HtmlFragment rest) {
  /**
   * A semicolon that ends a character reference, such as {@code &amp;}, ends no clause. Nor does
   * the full stop of a word of up to three letters, which may be an abbreviation. The first word
   * does, if it has two letters or more, such as "Yes".
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<!&#?\\w{1,8});(?= )" + "|(?<![ .(\\u00a0]\\p{L}{1,3})(?<!^\\p{L})\\.(?= \\p{Lu})");

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
