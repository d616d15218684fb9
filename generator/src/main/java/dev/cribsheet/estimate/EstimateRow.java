package dev.cribsheet.estimate;

import java.util.List;

/**
 * A line of an estimate as it is shown.
 *
 * @param working the formula in pieces; empty for an input
 */
public record EstimateRow(String name, List<Piece> working, Amount result, String note) {
  public EstimateRow {
    working = List.copyOf(working);
  }

  /** A piece of a formula. */
  public sealed interface Piece permits WordsPiece, AmountPiece {}

  /** The name of another quantity, an operator, a bracket or a function. */
  public record WordsPiece(String words) implements Piece {}

  /** A number. */
  public record AmountPiece(Amount amount) implements Piece {}
}
