package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis with asterisks. Inside a word, CommonMark ignores two runs whose lengths add up to a
 * multiple of three, unless both lengths are such multiples. Flexmark misses that exception.
 */
final class AsteriskDelimiters extends AsteriskDelimiterProcessor {
  private static final int STRONG = 2;

  AsteriskDelimiters() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean exempt = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return exempt ? STRONG : super.getDelimiterUse(opener, closer);
  }
}
