package dev.cribsheet.leak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text that may be HTML, a script, JSON or Markdown, or a mix of them. */
final class MarkupTexts {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "<!--(.*?)-->|</?([a-zA-Z][\\w:-]*+)((?:\"[^\"]*+\"|'[^']*+'|[^'\">]++)*+)>",
          Pattern.DOTALL);
  private static final Pattern VALUE =
      Pattern.compile("=\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,6}));");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

  /** The inline elements: text continues through them. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tspan", "u", "var",
          "wbr");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder values = new StringBuilder();

  private MarkupTexts() {}

  /** Returns the visible text, and the text in attributes and comments. */
  static List<String> of(String file) {
    MarkupTexts texts = new MarkupTexts();
    texts.read(unescaped(file));
    return List.of(
        MarkdownPhrases.read(decoded(texts.text.toString())),
        FileTexts.decoded(decoded(texts.values.toString())));
  }

  private void read(String file) {
    Matcher tag = TAG.matcher(file);
    int end = 0;
    while (tag.find()) {
      text.append(file, end, tag.start());
      end = tag.end();
      if (tag.group(1) != null) {
        values.append(tag.group(1)).append(Words.BREAK);
        continue;
      }
      if (!INLINE.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        text.append(Words.BREAK);
      }
      VALUE.matcher(tag.group(3)).results().forEach(this::add);
    }
    text.append(file, end, file.length());
  }

  private void add(MatchResult value) {
    for (int group = 1; group <= value.groupCount(); group++) {
      if (value.group(group) != null) {
        values.append(value.group(group)).append(Words.BREAK);
      }
    }
  }

  /** Decodes the escapes in the strings of a script or JSON; other text has none. */
  private static String unescaped(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        escape.group(1) != null
                            ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                            : escape.group(2).equals("n") || escape.group(2).equals("t")
                                ? " "
                                : escape.group(2)));
  }

  private static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return ENTITIES.getOrDefault(entity.group(3), " ");
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }
}
