package dev.cribsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples in one section of {@code docs/diagnostics.md}.
 *
 * @param wrong the fenced blocks after the word "Wrong"
 * @param right those after the word "Right"
 */
record GuideExamples(List<Block> wrong, List<Block> right) {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(`{3,})(\\S+)(?: (\\S+))?\n(.*?)^\\1$");

  /**
   * One fenced block.
   *
   * @param path the path of its file in the content folder; empty for a block that only describes a
   *     problem
   */
  record Block(String path, String text) {}

  static GuideExamples of(String section) {
    String[] parts = section.split("(?m)^(?:Wrong|Right):$");
    return new GuideExamples(
        parts.length == 3 ? blocks(parts[1]) : List.of(),
        parts.length == 3 ? blocks(parts[2]) : List.of());
  }

  /** Returns whether there are files that a site can be built from. */
  boolean canBeBuilt() {
    return !wrong.get(0).path().isEmpty();
  }

  static Map<String, String> files(List<Block> blocks) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("site.yaml", "title: Site\ntheme: plain\nsheets: {pdf: false}\n");
    files.put("pages/home.md", "---\nnav: Home\n---\n# Home\n");
    blocks.forEach(block -> files.put(block.path(), block.text()));
    return files;
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher found = BLOCK.matcher(text);
    while (found.find()) {
      blocks.add(new Block(found.group(3) == null ? "" : found.group(3), found.group(4)));
    }
    return blocks;
  }
}
