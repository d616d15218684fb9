package dev.cribsheet.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts squeezed style sheets into one, neighbours of the same cascade layer into one block. */
final class LayerJoiner {
  private static final Pattern BLOCK = Pattern.compile("(?s)@layer ([\\w-]+)\\{(.*)}");

  private LayerJoiner() {}

  static String join(List<String> styles) {
    StringBuilder out = new StringBuilder();
    String open = "";
    for (String style : styles) {
      Matcher block = BLOCK.matcher(style);
      String layer = block.matches() && whole(block.group(2)) ? block.group(1) : "";
      if (!open.equals(layer)) {
        out.append(open.isEmpty() ? "" : "}");
        out.append(layer.isEmpty() ? "" : "@layer " + layer + "{");
      }
      out.append(layer.isEmpty() ? style : block.group(2));
      open = layer;
    }
    return out.append(open.isEmpty() ? "" : "}").toString();
  }

  /** True when no brace in it ends a block that began before it. */
  private static boolean whole(String rules) {
    int depth = 0;
    for (int i = 0; i < rules.length() && depth >= 0; i++) {
      depth += rules.charAt(i) == '{' ? 1 : rules.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
