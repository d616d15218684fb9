package dev.cribsheet.markdown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an estimate.
 *
 * @param name the name as markup
 * @param computed false for an input
 */
public record EstimateResult(String name, NumberSlot value, boolean computed) {
  private static final Pattern ROW =
      Pattern.compile("<div( class=\"estimate-result\")?>\\s*<dt>([^<]*)</dt><dd>$");
  private static final String END = "</figure>";

  /** Returns the rows of the first estimate in a text; empty if it has no estimate. */
  public static List<EstimateResult> of(MarkdownText text) {
    List<EstimateResult> results = new ArrayList<>();
    for (int i = 0; i < text.slots().size(); i++) {
      String before = text.chunks().get(i);
      if (!results.isEmpty() && before.contains(END)) {
        break;
      }
      Matcher row = ROW.matcher(before);
      if (text.slots().get(i) instanceof NumberSlot value && row.find()) {
        results.add(new EstimateResult(row.group(2), value, row.group(1) != null));
      }
    }
    return results;
  }
}
