package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.io.InputStream;

/** Ends the process when its parent is gone; the old site stays, as at any other stop. */
final class ParentWatch {
  /** As of a process that is told to end. */
  private static final int STOPPED = 143;

  private ParentWatch() {}

  /** The parent holds the stream open as long as it wants an answer. */
  static void start(InputStream parent) {
    Thread thread = new Thread(() -> await(parent), "cribsheet-parent");
    thread.setDaemon(true);
    thread.start();
  }

  private static void await(InputStream parent) {
    try {
      while (parent.read() >= 0) {
        // nothing follows the order
      }
    } catch (IOException e) {
      // as at its end
    }
    System.exit(STOPPED);
  }
}
