package dev.cribsheet.render.html.part;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** Cuts text at the end of a sentence or a word. */
public final class Excerpt {
  private static final Pattern BEFORE_THE_ELLIPSIS = Pattern.compile("[\\s.,;:،؛]+$");

  private Excerpt() {}

  static String sentence(String text, String language) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    sentences.setText(text);
    sentences.first();
    int end = sentences.next();
    return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
  }

  /**
   * Returns the first sentences that fit, or else the first one. If that has more than twice as
   * many characters as allowed, cuts it between words.
   */
  static String sentences(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
    sentences.setText(text);
    int end = Math.max(sentences.preceding(max + 1), text.lastIndexOf(". ", max) + 1);
    if (end <= 0) {
      end = sentences.following(max);
    }
    return end <= 2 * max ? text.substring(0, end).strip() : words(text, max);
  }

  /** Returns at most {@code max} characters, cut between words; an ellipsis marks the cut. */
  public static String words(String text, int max) {
    if (text.codePointCount(0, Math.min(text.length(), 2 * max + 1)) <= max) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, max));
    int space = cut.lastIndexOf(' ');
    String whole = space > 0 ? cut.substring(0, space) : cut;
    return BEFORE_THE_ELLIPSIS.matcher(whole).replaceFirst("") + "…";
  }
}
