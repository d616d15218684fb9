package dev.cribsheet.child;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.EnvironmentException;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The program of a child process: builds content folders in turn, once each or forever. */
public final class ChildBuild {
  static final String READY = "ready";
  static final int ENVIRONMENT = 3;
  static final int MISTAKES = 4;

  private static final List<FileInputStream> OPEN = new ArrayList<>();

  private ChildBuild() {}

  /**
   * Arguments: {@code once}, {@code forever}, {@code starved} or {@code nearly-starved}, the output
   * folder, then content folders.
   */
  public static void main(String[] args) throws IOException {
    try {
      if (args[0].endsWith("starved")) {
        starve(Path.of(args[2]), Path.of(args[1]), args[0].equals("nearly-starved") ? 1 : 0);
      }
      do {
        for (int i = 2; i < args.length; i++) {
          build(Path.of(args[i]), Path.of(args[1]));
        }
      } while (args[0].equals("forever"));
    } catch (EnvironmentException e) {
      System.out.println(e.getMessage());
      System.exit(ENVIRONMENT);
    }
  }

  /**
   * Builds when only a few more files can be opened. Every class has been loaded before, as if from
   * an open jar.
   */
  private static void starve(Path content, Path output, int left) throws IOException {
    EnvironmentErrors.prepare();
    build(content, content.resolveSibling("first"));
    try {
      while (true) {
        OPEN.add(new FileInputStream("/dev/null"));
      }
    } catch (IOException e) {
      for (int i = 0; i < left; i++) {
        OPEN.get(i).close();
      }
      build(content, output);
    }
  }

  static BuildRequest request(Path content, Path output) {
    return BuildRequest.of(content, output, content.toAbsolutePath().getParent(), "1.0")
        .withDate(Instant.parse("2026-11-22T00:00:00Z"));
  }

  private static void build(Path content, Path output) {
    BuildResult result = new Cribsheet().generate(request(content, output));
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    result.diagnostics().forEach(found -> System.out.println(formatter.format(found)));
    if (!result.succeeded()) {
      System.exit(MISTAKES);
    }
    System.out.println(READY);
  }
}
