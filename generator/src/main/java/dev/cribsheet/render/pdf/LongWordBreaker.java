package dev.cribsheet.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks lines as usual, but neither after an apostrophe inside a word nor before a slash. Long
 * words also break after punctuation such as {@code _} or {@code /}, and where the case changes, as
 * in {@code ServiceFactory}.
 */
final class LongWordBreaker implements FSTextBreaker {
  /** Words up to this length, in characters, fit in every column. */
  private static final int LONG = 20;

  private static final String PUNCTUATION = "_./-\\:;,?&=@+";
  private static final char APOSTROPHE = '’';

  private final FSTextBreaker words =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
  private String text = "";
  private int at;
  private int wordEnd;
  private boolean isLong;

  @Override
  public void setText(String newText) {
    words.setText(newText);
    text = newText;
    at = 0;
    wordEnd = 0;
    isLong = false;
  }

  @Override
  public int next() {
    if (at == wordEnd) {
      int next = words.next();
      while (isInWord(next)) {
        next = words.next();
      }
      if (next == BreakIterator.DONE) {
        return next;
      }
      isLong = next - at > LONG;
      wordEnd = next;
    }
    do {
      at = isLong ? at + 1 : wordEnd;
    } while (at < wordEnd && !isBreak(at));
    return at;
  }

  /** True in {@code system’s} and in {@code reads/s}, where the line could otherwise break. */
  private boolean isInWord(int i) {
    return i > 0
        && i < text.length()
        && (text.charAt(i) == '/'
            || text.charAt(i - 1) == APOSTROPHE && Character.isLetter(text.charAt(i)));
  }

  private boolean isBreak(int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (PUNCTUATION.indexOf(before) >= 0) {
      return PUNCTUATION.indexOf(after) < 0;
    }
    boolean startsWord = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    return Character.isUpperCase(after)
        && (Character.isLowerCase(before) || Character.isLetter(before) && startsWord);
  }
}
