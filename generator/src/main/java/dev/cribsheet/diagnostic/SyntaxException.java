package dev.cribsheet.diagnostic;

/**
 * Thrown by a reader that cannot go on, and reported by whoever called it. Offsets are UTF-16 units
 * of what is read, which may be a line, from 0.
 */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final DiagnosticCode code;
  private final int from;
  private final int to;
  private final String hint;
  private int line = -1;

  public SyntaxException(DiagnosticCode code, int from, int to, String message, String hint) {
    super(message, null, false, false);
    this.code = code;
    this.from = from;
    this.to = to;
    this.hint = hint;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** The same in another line than the one that is read; lines count from 0. */
  public SyntaxException inLine(int number) {
    line = number;
    return this;
  }

  /** The number of its line, when this one is read. */
  public int line(int read) {
    return line < 0 ? read : line;
  }

  /** Adds it to the diagnostics, at a place that the caller finds. */
  public void report(SourceRef place, Diagnostics diagnostics) {
    diagnostics.add(code, place, getMessage(), hint);
  }
}
