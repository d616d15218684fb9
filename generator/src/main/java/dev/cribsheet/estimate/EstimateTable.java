package dev.cribsheet.estimate;

import java.util.List;

/** An estimate, ready for display; its title may be empty. */
public record EstimateTable(String title, List<Row> rows) {
  public EstimateTable {
    rows = List.copyOf(rows);
  }

  /**
   * A line of an estimate.
   *
   * @param working empty for an input
   * @param rounded whether the result is not exactly what the working gives
   */
  public record Row(String name, List<Piece> working, Amount result, boolean rounded, String note) {
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
