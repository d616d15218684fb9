package dev.cribsheet.estimate;

import java.util.List;

/**
 * An estimate as it is shown.
 *
 * @param title empty when its author gives none
 */
public record EstimateTable(String title, List<EstimateRow> rows) {
  public EstimateTable {
    rows = List.copyOf(rows);
  }
}
