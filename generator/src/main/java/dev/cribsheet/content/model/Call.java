package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.TextParts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call of an interface: an HTTP method with its path, or a function with its parameters.
 *
 * @param name {@code GET} or the name of the function
 * @param target the path, or the parameters in brackets, as markup
 */
public record Call(String name, String target) {
  private static final Pattern HTTP =
      Pattern.compile("([A-Z]+(?:, [A-Z]+)*)\\s+((?:/|https?://)\\S*)");
  private static final Pattern FUNCTION =
      Pattern.compile("(?:[\\w.\\[\\]&;]+ )*?(\\w+)(\\([^)]*\\))");

  /** Returns the calls at the start of the code lines in the text. */
  public static List<Call> in(MarkdownText text) {
    return TextParts.code(text).stream()
        .flatMap(
            line ->
                Stream.of(HTTP, FUNCTION)
                    .map(pattern -> pattern.matcher(line))
                    .filter(Matcher::lookingAt)
                    .map(Matcher::toMatchResult)
                    .limit(1))
        .map(Call::of)
        .toList();
  }

  private static Call of(MatchResult found) {
    return new Call(found.group(1), found.group(2));
  }
}
