package dev.cribsheet.maven.fork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the stderr of a process, so that the process never blocks on it, and keeps the last lines.
 */
final class StderrTail {
  private static final int KEPT = 10;
  private static final long PATIENCE_MILLIS = 1_000;

  private final Deque<String> lines = new ArrayDeque<>();
  private final Consumer<String> log;
  private final Thread thread;

  private StderrTail(InputStream stream, Consumer<String> log) {
    this.log = log;
    this.thread = new Thread(() -> drain(stream), "cribsheet-words");
  }

  /** Starts to read the stream in a new thread. */
  static StderrTail of(InputStream stream, Consumer<String> log) {
    StderrTail words = new StderrTail(stream, log);
    words.thread.setDaemon(true);
    words.thread.start();
    return words;
  }

  private void drain(InputStream stream) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        log.accept(line);
        keep(line);
      }
    } catch (IOException e) {
      log.accept(e.toString());
    }
  }

  /** Drops stack frames, because they do not help the reader of an error message. */
  private synchronized void keep(String line) {
    if (!line.startsWith("\tat ")) {
      lines.add(line);
    }
    if (lines.size() > KEPT) {
      lines.remove();
    }
  }

  /** Returns the last lines of an exited process, each preceded by a line break. */
  String text() {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return kept();
  }

  private synchronized String kept() {
    return lines.stream().map(line -> "\n" + line).collect(Collectors.joining());
  }
}
