package dev.cribsheet.estimate;

import java.util.List;

/**
 * An estimate, ready to be displayed.
 *
 * @param title empty if the author gave none
 */
public record EstimateTable(String title, List<Row> rows) {
  public EstimateTable {
    rows = List.copyOf(rows);
  }

  /**
   * A line of an estimate.
   *
   * @param working the formula in pieces; empty for an input
   */
  public record Row(String name, List<Piece> working, Amount result, String note) {
    public Row {
      working = List.copyOf(working);
    }
  }

  /** A piece of a formula. */
  public sealed interface Piece permits TextPiece, AmountPiece {}

  /** The name of another quantity, an operator, a parenthesis or a function. */
  public record TextPiece(String text) implements Piece {}

  /** A number with its unit. */
  public record AmountPiece(Amount amount) implements Piece {}
}
