package dev.cribsheet.diagram;

/** What is wrong with a line; caught by the parser, which goes on with the next one. */
final class DiagramMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final String hint;
  private int line = -1;

  DiagramMistake(int from, int to, String message, String hint) {
    super(message, null, false, false);
    this.from = from;
    this.to = to;
    this.hint = hint;
  }

  /** A mistake that is found after its line. */
  DiagramMistake in(int number) {
    line = number;
    return this;
  }

  /** The number of its line, -1 for the one that is read. */
  int line() {
    return line;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String hint() {
    return hint;
  }
}
