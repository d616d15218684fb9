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
  public sealed interface Piece permits NamePiece, SignPiece, AmountPiece {}

  /** Another quantity. */
  public record NamePiece(String name) implements Piece {}

  /** What stands between: an operator, a bracket, a function. */
  public record SignPiece(String sign) implements Piece {}

  /** A number. */
  public record AmountPiece(Amount amount) implements Piece {}
}
