package dev.cribsheet.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the cascade layers off a style sheet, whose files stand in the layers' order already. */
final class LayerFlattener {
  private static final Pattern LAYER = Pattern.compile("@layer[^{};]*([{;])");

  private LayerFlattener() {}

  static String flatten(String css) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    Matcher layers = LAYER.matcher(css);
    while (layers.find(from)) {
      out.append(css, from, layers.start());
      if (layers.group(1).equals(";")) {
        from = layers.end();
      } else {
        int close = close(css, layers.end());
        out.append(flatten(css.substring(layers.end(), close)));
        from = Math.min(css.length(), close + 1);
      }
    }
    return out.append(css.substring(from)).toString();
  }

  /** The place of the brace that ends the block. */
  private static int close(String css, int start) {
    int depth = 1;
    for (int i = start; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }
}
