package dev.cribsheet.browser.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the system's Chromium: the environment variable {@code CHROMIUM}, then the path. */
public final class BrowserFinder {
  /** The headless shell has the same engine and takes a third of the CPU time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private final Map<String, String> environment;

  public BrowserFinder(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  public Optional<Path> find() {
    String named = environment.getOrDefault("CHROMIUM", "");
    return named.isBlank() ? onPath() : Optional.of(existing(named));
  }

  private static Path existing(String named) {
    Path browser = Path.of(named);
    if (!Files.isExecutable(browser)) {
      throw new NoBrowserException("CHROMIUM is '" + named + "', which is not a program");
    }
    return browser;
  }

  private Optional<Path> onPath() {
    List<String> folders =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
