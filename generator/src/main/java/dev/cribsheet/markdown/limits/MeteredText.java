package dev.cribsheet.markdown.limits;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import dev.cribsheet.diagnostic.SyntaxException;

/**
 * Source text, or a part of it, that limits how many characters the parser may read. It counts
 * reads rather than time, so that the result is the same on every machine. Wrapping it in a
 * Flexmark sequence would cost two calls per character and a copy for each regular expression.
 */
@SuppressWarnings("unchecked") // the inherited builder is generic
public final class MeteredText extends BasedSequenceImpl {
  /** The reads allowed per character. Prose needs 8 to 18, less than a tenth of that. */
  private static final int READS_PER_CHARACTER = 200;

  /** The reads allowed in addition, because short text may need more reads per character. */
  private static final int MIN_READS = 200_000;

  /** The maximum number of reads: about a second of work, and more than a page of 4 MiB needs. */
  private static final long MAX_READS = 120_000_000;

  private static final char NUL = '\0';
  private static final char REPLACEMENT = '\uFFFD';

  private final MeteredText whole;
  private final String text;
  private final char[] characters;
  private final int start;
  private final int end;
  private long left; // used only by the root text

  public MeteredText(String text) {
    super(0);
    this.whole = this;
    this.text = text.replace(NUL, REPLACEMENT);
    this.characters = this.text.toCharArray();
    this.start = 0;
    this.end = characters.length;
    this.left = Math.min(MAX_READS, MIN_READS + (long) READS_PER_CHARACTER * end);
  }

  private MeteredText(MeteredText whole, int start, int end) {
    super(0);
    this.whole = whole;
    this.text = whole.text;
    this.characters = whole.characters;
    this.start = start;
    this.end = end;
  }

  @Override
  public char charAt(int index) {
    int at = start + index;
    if (index < 0 || at >= end) {
      throw new StringIndexOutOfBoundsException(index);
    }
    if (--whole.left < 0) {
      throw refusal();
    }
    return characters[at];
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public String toString() {
    whole.left -= end - start;
    if (whole.left < 0) {
      throw refusal();
    }
    return text.substring(start, end);
  }

  private static SyntaxException refusal() {
    return TextLimits.refusal(
        0, "the Markdown is too complex to parse", "check for unclosed brackets and markers");
  }

  @Override
  public BasedSequence subSequence(int from, int to) {
    return part(start + from, start + to, start, end);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    return part(from, to, 0, characters.length);
  }

  private BasedSequence part(int from, int to, int first, int last) {
    if (from < first || to < from || to > last) {
      throw new StringIndexOutOfBoundsException(from + " to " + to + " of " + first + "-" + last);
    }
    return from == start && to == end ? this : new MeteredText(whole, from, to);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return text;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getIndexOffset(int index) {
    if (index < 0 || index > length()) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return start + index;
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> T getOption(DataKeyBase<T> dataKey) {
    return dataKey.get(null);
  }

  @Override
  public DataHolder getOptions() {
    return null;
  }
}
