package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The engine's parser of what stands in a line, where it is behind the specification: it knows no
 * blanks between angle brackets without allowing them everywhere, no title apart from its address,
 * no comment with two hyphens in it, and no blanks after a break that mean nothing; and where it is
 * slow.
 */
final class SpecInlineParser extends CommonmarkInlineParser {
  /** The specification asks for three at least; more would make unclosed ones slow. */
  private static final int MAX_PARENTHESES = 32;

  /** The text in which a comment was opened and never closed. */
  private BasedSequence uncommented = BasedSequence.NULL;

  /** The text in which runs of these lengths have no other run after them. */
  private BasedSequence searched = BasedSequence.NULL;

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

  /** Absent, so null, when no address stands here; an address between brackets with them. */
  @Override
  public BasedSequence parseLinkDestination() {
    int start = index;
    int end = peek() == '<' ? bracketed(start + 1) : bare(start);
    if (end < 0) {
      return null;
    }
    index = end;
    return input.subSequence(start, end);
  }

  /** A title follows a blank. */
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

  /** The engine copies the rest of the text for each run of back-ticks that it looks at. */
  @Override
  protected boolean parseBackticks() {
    int opened = runEnd(index);
    int length = opened - index;
    int closing = unclosed(length) ? -1 : closingRun(opened, length);
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

  /** Where the next run of that length starts; -1 without one. */
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
    int end = from;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** What was searched in vain once is not there further on either. */
  private boolean unclosed(int length) {
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

  /** The offset after a comment; -1 when it is never closed. */
  private int commentEnd(int from) {
    if (input.matchChars(">", from) || input.matchChars("->", from)) {
      return input.charAt(from) == '>' ? from + 1 : from + 2;
    }
    for (int i = from; input != uncommented && i + 2 < input.length(); i++) {
      if (input.charAt(i) == '-' && input.matchChars("-->", i)) {
        return i + 3;
      }
    }
    uncommented = input;
    return -1;
  }

  /** The offset after the closing bracket; -1 without one on the line. */
  private int bracketed(int from) {
    for (int i = from; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      i += escapes(i) ? 1 : 0;
    }
    return -1;
  }

  /** The offset of the first blank or of the parenthesis that ends the link; -1 if one is open. */
  private int bare(int from) {
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
      i += escapes(i) ? 1 : 0;
    }
    return open == 0 ? i : -1;
  }

  /** Whether a backslash takes its meaning from the next character. */
  private boolean escapes(int at) {
    return input.charAt(at) == '\\'
        && at + 1 < input.length()
        && "<>()\\".indexOf(input.charAt(at + 1)) >= 0;
  }
}
