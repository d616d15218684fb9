package dev.cribsheet.diagram;

/** What is wrong with a line; caught by the parser, which goes on with the next one. */
final class DiagramMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final String hint;

  DiagramMistake(int from, int to, String message, String hint) {
    super(message, null, false, false);
    this.from = from;
    this.to = to;
    this.hint = hint;
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
