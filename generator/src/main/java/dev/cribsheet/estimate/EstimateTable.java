package dev.cribsheet.estimate;

import java.util.List;

/** An estimate, ready for display; its title may be empty. */
public record EstimateTable(String title, List<Row> rows) {
  public EstimateTable {
    rows = List.copyOf(rows);
  }

  /**
   * Returns the title in a line that begins with {@code #}.
   *
   * @param first whether it is the first line of its estimate
   */
  static String title(String line, boolean first) {
    int start = line.indexOf('#');
    if (!first) {
      throw Span.error(
          start,
          line.length(),
          "a title is only allowed on the first line",
          "write a note at the end of a line: # note");
    }
    return line.substring(start).replaceFirst("^#+\\s*", "");
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
  public sealed interface Piece permits TextPiece, FunctionPiece, AmountPiece {}

  /** The name of another quantity, an operator, a parenthesis or a function such as {@code max}. */
  public record TextPiece(String text) implements Piece {}

  /** A function whose name only programmers know; readers see it in their own language. */
  public record FunctionPiece(String name) implements Piece {}

  /** A number with its unit. */
  public record AmountPiece(Amount amount) implements Piece {}
}
