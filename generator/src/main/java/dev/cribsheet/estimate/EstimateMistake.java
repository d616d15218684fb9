package dev.cribsheet.estimate;

/** What is wrong in an estimate; columns are UTF-16 units of its line, from 0. */
final class EstimateMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final String hint;

  EstimateMistake(int from, int to, String message, String hint) {
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
