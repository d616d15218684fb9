package dev.cribsheet.write;

/** The environment, not the content, stopped the build; the message says how to fix it. */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** {@code message} says what is wrong and how to fix it. */
  public EnvironmentException(String message) {
    super(message);
  }

  /** {@code message} says what is wrong and how to fix it. */
  public EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
