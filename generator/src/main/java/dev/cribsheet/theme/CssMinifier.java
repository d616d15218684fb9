package dev.cribsheet.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes comments and unnecessary whitespace from CSS; quoted strings stay unchanged. */
final class CssMinifier {
  private static final Pattern PIECE =
      Pattern.compile(
          "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^)\"']*+\\))"
              + "|(?s:/\\*.*?\\*/)"
              + "|\\s*([{};,>]|:(?=\\s))\\s*"
              + "|\\s+");

  private CssMinifier() {}

  static String minify(String css) {
    StringBuilder out = new StringBuilder(css.length());
    Matcher pieces = PIECE.matcher(css);
    int end = 0;
    while (pieces.find()) {
      out.append(css, end, pieces.start());
      end = pieces.end();
      if (pieces.group(1) != null) {
        out.append(pieces.group(1));
      } else if (pieces.group(2) != null) {
        trimEnd(out, pieces.group(2).equals("}") ? " ;" : " ");
        out.append(pieces.group(2));
      } else if (!out.isEmpty() && "{};,>: ".indexOf(out.charAt(out.length() - 1)) < 0) {
        out.append(' ');
      }
    }
    out.append(css, end, css.length());
    trimEnd(out, " ");
    return out.toString();
  }

  private static void trimEnd(StringBuilder out, String ends) {
    while (!out.isEmpty() && ends.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
  }
}
