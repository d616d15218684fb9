package dev.cribsheet.diagnostic;

/**
 * Thrown by a parser that cannot continue; the caller reports it. Offsets are in UTF-16 units from
 * the start of the parsed text, which may be a single line.
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

  public DiagnosticCode code() {
    return code;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Sets the line, counted from 0; needed only if it is not the line being parsed. */
  public SyntaxException inLine(int number) {
    line = number;
    return this;
  }

  /** Returns the line of the error; {@code read} is the line being parsed. */
  public int line(int read) {
    return line < 0 ? read : line;
  }

  /** Adds the error to the diagnostics, at this position. */
  public void report(SourceRef place, Diagnostics diagnostics) {
    diagnostics.add(code, place, getMessage(), hint);
  }
}
