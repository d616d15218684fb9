package dev.cribsheet.browser.chromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program with a time limit, after which it and its children are killed. */
final class BoundedProcess {
  private static final int LAST_LINES = 5;

  private BoundedProcess() {}

  /** Returns why the program failed, in one line; empty if it succeeded. */
  static String trouble(ProcessBuilder builder, Duration limit) {
    try {
      Path log = Files.createTempFile("cribsheet-browser", ".log");
      try {
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly().waitFor();
          return "took more than " + limit.toSeconds() + " s";
        }
        return process.exitValue() == 0
            ? ""
            : "ended with " + process.exitValue() + ": " + lastLines(log);
      } finally {
        Files.delete(log);
      }
    } catch (IOException e) {
      return "did not start: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "was interrupted";
    }
  }

  private static String lastLines(Path log) throws IOException {
    try (Stream<String> lines = new String(Files.readAllBytes(log)).lines()) {
      var all = lines.map(String::strip).filter(BoundedProcess::saysSomething).toList();
      return all.stream()
          .skip(Math.max(0, all.size() - LAST_LINES))
          .collect(Collectors.joining(" | "));
    }
  }

  /** Returns whether a line is neither empty nor part of a stack trace. */
  private static boolean saysSomething(String line) {
    return !line.isEmpty() && !line.startsWith("at ");
  }
}
