package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/** A table of numbers to know. */
public record NumberTable(String id, String title, List<Row> rows, SourceRef source) {
  /**
   * One number.
   *
   * @param unit empty if the value has none
   * @param note empty if there is none
   * @param origin who measured it; empty if unknown
   * @param year the year of that measurement; empty if unknown
   * @param key whether it is highlighted in print
   */
  public record Row(
      String id,
      MarkdownText name,
      MarkdownText value,
      String unit,
      MarkdownText note,
      MarkdownText origin,
      String year,
      boolean key,
      SourceRef source) {}

  public NumberTable {
    rows = List.copyOf(rows);
  }
}
