package dev.cribsheet.content.media;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the parts of an SVG's CSS that load nothing. They have no escapes, no {@code @import}, and
 * only harmless functions; URLs must point into the same file.
 *
 * @param dropped receives each part that is left out
 */
record SvgStyle(Consumer<String> dropped) {
  /** The allowed properties, which are also the names of SVG attributes. */
  static final Set<String> PROPERTIES = AllowList.read("svg-properties");

  private static final Set<String> FUNCTIONS = AllowList.read("svg-functions");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
  private static final Pattern REFUSED = Pattern.compile("[\\\\@{}]");
  private static final Pattern LOCAL =
      Pattern.compile("(?i)url\\(\\s*+([\"']?)#[^\\s\"'()]*+\\1\\s*+\\)");
  private static final Pattern FUNCTION =
      Pattern.compile("(?<![-\\w[^\\x00-\\x7F]])([-\\w[^\\x00-\\x7F]]*+)\\(");

  /** Rejected in variables and animations, so that {@link SvgExpansion} finds every reference. */
  static final Pattern ADDRESS = Pattern.compile("(?i)url\\(");

  private static final Pattern GROUP =
      Pattern.compile("(?s)@(?:media|supports|(?:-webkit-)?keyframes)\\b.*");

  /** True if no browser loads or runs anything for this text. */
  static boolean isHarmless(String text) {
    if (REFUSED.matcher(text).find()) {
      return false;
    }
    if (text.indexOf('(') < 0) {
      return true;
    }
    Matcher function = FUNCTION.matcher(LOCAL.matcher(text).replaceAll("#"));
    while (function.find()) {
      String name = function.group(1).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !FUNCTIONS.contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the harmless declarations. */
  String declarations(String css) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : COMMENT.matcher(css).replaceAll(" ").split(";")) {
      int colon = declaration.indexOf(':');
      String name = declaration.substring(0, Math.max(0, colon)).strip();
      boolean known =
          PROPERTIES.contains(name.toLowerCase(Locale.ROOT))
              || (name.matches("--[\\w-]+") && !ADDRESS.matcher(declaration).find());
      if (known && isHarmless(declaration)) {
        kept.append(kept.isEmpty() ? "" : ";").append(declaration.strip());
      } else if (!declaration.isBlank()) {
        dropped.accept(colon < 0 ? "a part of a style" : "style '" + shortened(name) + "'");
      }
    }
    return kept.toString();
  }

  /** Returns the harmless rules of a style sheet. */
  String rules(String css) {
    String plain = COMMENT.matcher(css).replaceAll(" ");
    StringBuilder kept = new StringBuilder();
    int groups = 0;
    int from = 0;
    for (int at = next(plain, 0); at < plain.length(); at = next(plain, from)) {
      String before = plain.substring(from, at).strip();
      char c = plain.charAt(at);
      from = at + 1;
      if (c != '{') {
        drop(before);
        kept.append(c == '}' && groups > 0 ? "}" : "");
        groups -= c == '}' && groups > 0 ? 1 : 0;
      } else if (GROUP.matcher(before).matches() && isHarmless(before.substring(1))) {
        kept.append(before).append("{");
        groups++;
      } else {
        int end = end(plain, at);
        if (isHarmless(before)) {
          String body = declarations(plain.substring(from, end));
          kept.append(body.isEmpty() ? "" : before + "{" + body + "}");
        } else {
          drop(before);
        }
        from = Math.min(plain.length(), end + 1);
      }
    }
    drop(plain.substring(from).strip());
    return kept.append("}".repeat(groups)).toString();
  }

  private void drop(String rule) {
    if (!rule.isEmpty()) {
      dropped.accept("style '" + shortened(rule) + "'");
    }
  }

  /** Returns the position of the next brace or semicolon outside strings. */
  private static int next(String css, int from) {
    for (int at = from; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        int end = css.indexOf(c, at + 1);
        at = end < 0 ? css.length() : end;
      } else if (c == '{' || c == '}' || c == ';') {
        return at;
      }
    }
    return css.length();
  }

  /** Returns the position of the brace that closes the one at {@code start}. */
  private static int end(String css, int start) {
    int depth = 0;
    for (int at = start; at < css.length(); at = next(css, at + 1)) {
      depth += css.charAt(at) == '{' ? 1 : 0;
      depth -= css.charAt(at) == '}' ? 1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return css.length();
  }

  private static String shortened(String text) {
    String word = text.split("[\\s\"'(]", 2)[0];
    return word.length() > 30 ? word.substring(0, 30) + "…" : word;
  }
}
