package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.io.InputStream;

/** Exits when the parent process is gone. The old site stays in place, as after any other stop. */
final class ParentWatch {
  /** The exit code of a process stopped by SIGTERM. */
  private static final int STOPPED = 143;

  private ParentWatch() {}

  /** Watches the stream, which the parent keeps open for as long as it waits for a response. */
  static void start(InputStream parent) {
    Thread thread = new Thread(() -> await(parent), "cribsheet-parent");
    thread.setDaemon(true);
    thread.start();
  }

  private static void await(InputStream parent) {
    try {
      while (parent.read() >= 0) {
        // the parent sends nothing after the request
      }
    } catch (IOException e) {
      // same as the end of the stream
    }
    System.exit(STOPPED);
  }
}
