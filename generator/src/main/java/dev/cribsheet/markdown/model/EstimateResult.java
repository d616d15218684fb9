package dev.cribsheet.markdown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an estimate.
 *
 * @param name the name as markup
 * @param note the author's note, as markup; may be empty
 * @param computed false for an input
 */
public record EstimateResult(String name, NumberSlot value, String note, boolean computed) {
  private static final Pattern ROW =
      Pattern.compile("<div( class=\"estimate-result\")?>\\s*<dt>([^<]*)</dt><dd>(?:≈\u00a0)?$");
  private static final Pattern NOTE = Pattern.compile("<dd class=\"estimate-note\">([^<]*)</dd>");
  private static final String END = "</figure>";

  /** Returns the rows of the first estimate in the text; empty if it has no estimate. */
  public static List<EstimateResult> of(MarkdownText text) {
    List<EstimateResult> results = new ArrayList<>();
    for (int i = 0; i < text.chunks().size(); i++) {
      String chunk = text.chunks().get(i);
      int last = results.size() - 1;
      Matcher note = NOTE.matcher(chunk);
      if (last >= 0 && note.find()) {
        results.set(last, results.get(last).with(note.group(1)));
      }
      if (last >= 0 && chunk.contains(END)) {
        break;
      }
      Matcher row = ROW.matcher(chunk);
      if (i < text.slots().size()
          && text.slots().get(i) instanceof NumberSlot value
          && row.find()) {
        results.add(new EstimateResult(row.group(2), value, "", row.group(1) != null));
      }
    }
    return results;
  }

  private EstimateResult with(String otherNote) {
    return new EstimateResult(name, value, otherNote, computed);
  }
}
