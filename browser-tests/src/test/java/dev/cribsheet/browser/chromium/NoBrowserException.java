package dev.cribsheet.browser.chromium;

/** There is no browser to run the tests in; the message says what to do. */
public final class NoBrowserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoBrowserException(String message) {
    super(message);
  }
}
