package dev.cribsheet.write;

/**
 * Thrown when the environment, not the content, stops the build; the message says how to fix it.
 */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception; {@code message} says what is wrong and how to fix it. */
  public EnvironmentException(String message) {
    super(message);
  }

  /** Creates an exception; {@code message} says what is wrong and how to fix it. */
  public EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
