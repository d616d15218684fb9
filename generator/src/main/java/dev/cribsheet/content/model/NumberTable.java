package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/** Numbers worth knowing, one table of them. */
public record NumberTable(String id, String title, List<Row> rows, SourceRef source) {
  /**
   * One number.
   *
   * @param unit empty when the value needs none
   * @param note empty when there is none
   * @param origin who measured it, empty if unknown
   * @param year of that measurement, empty when unknown
   */
  public record Row(
      String id,
      MarkdownText name,
      MarkdownText value,
      String unit,
      MarkdownText note,
      MarkdownText origin,
      String year,
      SourceRef source) {}

  public NumberTable {
    rows = List.copyOf(rows);
  }
}
