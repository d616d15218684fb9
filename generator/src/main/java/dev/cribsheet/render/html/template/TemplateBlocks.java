package dev.cribsheet.render.html.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a template, and the text outside them. */
final class TemplateBlocks {
  /**
   * A block.
   *
   * @param outer whether it is outside all other blocks, embedded templates and macros
   */
  record Block(String name, int start, int end, boolean outer) {}

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?s)\\{#.*?(?:#}|\\z)"
              + "|\\{%-?\\s*verbatim\\s*-?%}.*?(?:\\{%-?\\s*endverbatim\\s*-?%}|\\z)");
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%-?\\s*(block|endblock|embed|endembed|macro|endmacro)\\b\\s*[\"']?(\\w*)[^%]*%}");

  private static final Pattern TEXT =
      Pattern.compile("(?:\\{%.*?%}|\\s)*+(\\S[^\\n]*)", Pattern.DOTALL);

  private TemplateBlocks() {}

  /** Replaces the parts that the engine skips with spaces, so that offsets stay the same. */
  static String visible(String template) {
    return HIDDEN.matcher(template).replaceAll(hidden -> hidden.group().replaceAll("[^\\n]", " "));
  }

  /** Returns the offset of the first text outside all blocks of a visible template, or -1. */
  static int textOutside(String visible) {
    int depth = 0;
    int from = 0;
    Matcher tag = TAG.matcher(visible);
    while (tag.find()) {
      int text = depth == 0 ? text(visible, from, tag.start()) : -1;
      if (text >= 0) {
        return text;
      }
      depth += tag.group(1).startsWith("end") ? -1 : 1;
      from = tag.end();
    }
    return depth == 0 ? text(visible, from, visible.length()) : -1;
  }

  private static int text(String visible, int from, int to) {
    Matcher text = TEXT.matcher(visible).region(from, to);
    return text.lookingAt() ? text.start(1) : -1;
  }

  /** Returns the blocks of a visible template, in order. */
  static List<Block> of(String visible) {
    List<Block> blocks = new ArrayList<>();
    int depth = 0;
    Matcher tag = TAG.matcher(visible);
    while (tag.find()) {
      boolean opens = !tag.group(1).startsWith("end");
      if (tag.group(1).equals("block")) {
        blocks.add(new Block(tag.group(2), tag.start(), tag.end(), depth == 0));
      }
      depth += opens ? 1 : -1;
    }
    return blocks;
  }
}
