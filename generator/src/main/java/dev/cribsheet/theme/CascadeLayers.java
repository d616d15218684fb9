package dev.cribsheet.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins style sheets by cascade layer, or removes the layers. */
final class CascadeLayers {
  private static final Pattern LAYER = Pattern.compile("@layer[^{};]*([{;])");
  private static final Pattern WHOLE = Pattern.compile("(?s)@layer ([\\w-]+)\\{(.*)}");

  private static final Pattern CONDITION =
      Pattern.compile("@(?:media|supports|container)[^{};]*\\{");

  private CascadeLayers() {}

  /** Concatenates minified style sheets; adjacent ones in the same layer share one block. */
  static String join(List<String> styles) {
    StringBuilder out = new StringBuilder();
    String open = "";
    for (String style : styles) {
      Matcher block = WHOLE.matcher(style);
      boolean isBlock = block.matches() && end(style, block.start(2)) == block.end(2);
      String layer = isBlock ? block.group(1) : "";
      if (!open.equals(layer)) {
        out.append(open.isEmpty() ? "" : "}");
        out.append(isBlock ? "@layer " + layer + "{" : "");
      }
      out.append(isBlock ? block.group(2) : style);
      open = layer;
    }
    return out.append(open.isEmpty() ? "" : "}").toString();
  }

  /** Removes the layers from a style sheet whose rules are already in layer order. */
  static String flatten(String css) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    Matcher layers = LAYER.matcher(css);
    while (layers.find(from)) {
      out.append(css, from, layers.start());
      if (layers.group(1).equals(";")) {
        from = layers.end();
      } else {
        int end = end(css, layers.end());
        out.append(flatten(css.substring(layers.end(), end)));
        from = Math.min(css.length(), end + 1);
      }
    }
    return out.append(css.substring(from)).toString();
  }

  /** Removes the rules that apply only to some media, containers or browsers. */
  static String withoutConditions(String css) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    Matcher conditions = CONDITION.matcher(css);
    while (conditions.find(from)) {
      out.append(css, from, conditions.start());
      from = Math.min(css.length(), end(css, conditions.end()) + 1);
    }
    return out.append(css.substring(from)).toString();
  }

  /** Returns the offset of the brace that ends the block. */
  private static int end(String css, int start) {
    int depth = 1;
    for (int i = start; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfString(css, i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static int endOfString(String css, int start) {
    int i = start + 1;
    while (i < css.length() && css.charAt(i) != css.charAt(start)) {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
