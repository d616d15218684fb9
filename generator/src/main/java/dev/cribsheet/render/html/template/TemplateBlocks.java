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
   * @param outer whether it is in no other block, nor in an embedded template
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

  /** A template with spaces for what the engine does not run; offsets and lines stay. */
  static String visible(String template) {
    return HIDDEN.matcher(template).replaceAll(hidden -> hidden.group().replaceAll("[^\\n]", " "));
  }

  /**
   * The offset of the first text of a visible template that is in no block; -1 if there is none.
   */
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

  /** The blocks of a visible template, in their order. */
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
