package dev.cribsheet.markdown;

/** The text would cost more than it may; caught by the parser, which reports it. */
final class TooComplexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String hint;

  /**
   * A refusal at an offset of the text.
   *
   * @param message for the diagnostic
   */
  TooComplexException(int offset, String message, String hint) {
    super(message, null, false, false);
    this.offset = offset;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  String hint() {
    return hint;
  }
}
