package dev.cribsheet.browser.chromium;

/** Thrown if no browser is found; the message says what to do. */
public final class NoBrowserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoBrowserException(String message) {
    super(message);
  }
}
