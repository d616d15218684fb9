package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's inline parser, with fixes for CommonMark 0.31: spaces in link destinations between
 * angle brackets, whitespace before link titles, comments that contain two hyphens, and leading
 * spaces after a hard line break. Code spans and comments take linear time.
 */
final class SpecInlineParser extends CommonmarkInlineParser {
  private static final CharPredicate BACKTICK = CharPredicate.standardOrAnyOf('`');

  /**
   * The maximum nesting of parentheses in a URL. CommonMark requires at least 3; with a high limit,
   * unclosed parentheses would be slow.
   */
  private static final int MAX_PARENTHESES = 32;

  /** The last text in which no end of a comment was found. */
  private BasedSequence withoutCommentEnd = BasedSequence.NULL;

  /** The text that {@link #unclosed} refers to. */
  private BasedSequence searched = BasedSequence.NULL;

  /** The lengths of backtick runs that have no closing run. */
  private final BitSet unclosed = new BitSet();

  SpecInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiters,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
  }

  /** Returns the destination, including any angle brackets, or null if it is invalid. */
  @Override
  public BasedSequence parseLinkDestination() {
    int start = index;
    int end = peek() == '<' ? bracketedEnd(start + 1) : bareEnd(start);
    if (end < 0) {
      return null;
    }
    index = end;
    return input.subSequence(start, end);
  }

  @Override
  public BasedSequence parseLinkTitle() {
    boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return apart ? super.parseLinkTitle() : null;
  }

  @Override
  public boolean parseHtmlInline() {
    int end = input.matchChars("<!--", index) ? commentEnd(index + "<!--".length()) : -1;
    if (end < 0) {
      return super.parseHtmlInline();
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  /**
   * Replaces the method of Flexmark, which copies the rest of the text for each run of backticks.
   */
  @Override
  protected boolean parseBackticks() {
    int opened = runEnd(index);
    int length = opened - index;
    int closing = isUnclosed(length) ? -1 : closingRun(opened, length);
    if (closing < 0) {
      appendText(input.subSequence(index, opened));
      index = opened;
      return true;
    }
    BasedSequence content = input.subSequence(opened, closing);
    appendNode(
        new Code(
            input.subSequence(index, opened),
            content,
            input.subSequence(closing, closing + length)));
    index = closing + length;
    return true;
  }

  /** Returns the offset of the next backtick run of this length, or -1. */
  private int closingRun(int from, int length) {
    for (int i = from; i < input.length(); i++) {
      if (input.charAt(i) == '`') {
        int end = runEnd(i);
        if (end - i == length) {
          return i;
        }
        i = end;
      }
    }
    unclosed.set(length);
    return -1;
  }

  private int runEnd(int from) {
    return from + input.countLeading(BACKTICK, from);
  }

  private boolean isUnclosed(int length) {
    if (input != searched) {
      searched = input;
      unclosed.clear();
    }
    return unclosed.get(length);
  }

  @Override
  protected boolean parseBackslash() {
    boolean parsed = super.parseBackslash();
    boolean broken = input.charAt(index - 1) == '\n';
    while (broken && peek() == ' ') {
      index++;
    }
    return parsed;
  }

  /** Returns the offset after a comment, or -1 if it is never closed. */
  private int commentEnd(int from) {
    if (input.matchChars(">", from) || input.matchChars("->", from)) {
      return input.charAt(from) == '>' ? from + 1 : from + 2;
    }
    int end = input == withoutCommentEnd ? -1 : input.indexOf("-->", from);
    if (end < 0) {
      withoutCommentEnd = input;
      return -1;
    }
    return end + "-->".length();
  }

  /** Returns the offset after the closing angle bracket, or -1 if the destination is invalid. */
  private int bracketedEnd(int from) {
    for (int i = from; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      i += isEscape(i) ? 1 : 0;
    }
    return -1;
  }

  /**
   * Returns the end of a bare destination, or -1 if parentheses are unbalanced or too deeply
   * nested.
   */
  private int bareEnd(int from) {
    int open = 0;
    int i = from;
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c <= ' ' || (c == ')' && open == 0)) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open > MAX_PARENTHESES) {
        return -1;
      }
      i += isEscape(i) ? 1 : 0;
    }
    return open == 0 ? i : -1;
  }

  /** Returns whether a backslash at this offset escapes the next character. */
  private boolean isEscape(int at) {
    return input.charAt(at) == '\\'
        && at + 1 < input.length()
        && "<>()\\".indexOf(input.charAt(at + 1)) >= 0;
  }
}
