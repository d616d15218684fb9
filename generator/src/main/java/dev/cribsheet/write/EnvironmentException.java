package dev.cribsheet.write;

/** The machine, not the content, stopped the run; the message says what to do about it. */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and the remedy
   */
  public EnvironmentException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and the remedy
   * @param cause what the machine said
   */
  public EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
