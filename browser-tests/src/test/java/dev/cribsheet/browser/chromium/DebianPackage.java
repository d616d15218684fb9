package dev.cribsheet.browser.chromium;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Debian's package of the headless shell or of Chromium, installed with apt-get. */
final class DebianPackage {
  private static final Path APT = Path.of("/usr/bin/apt-get");

  private DebianPackage() {}

  /** Returns why the installation failed; empty if it succeeded. */
  static String install() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return "only root can install a package";
    }
    if (!Files.isExecutable(APT)) {
      return "there is no apt-get";
    }
    String trouble = run(Duration.ofMinutes(2), List.of("update"));
    if (trouble.isEmpty() && !install("chromium-headless-shell").isEmpty()) {
      trouble = install("chromium");
    }
    return trouble;
  }

  private static String install(String name) {
    return run(Duration.ofMinutes(5), List.of("install", "-y", "--no-install-recommends", name));
  }

  private static String run(Duration limit, List<String> arguments) {
    ProcessBuilder apt = new ProcessBuilder(APT.toString());
    apt.command().addAll(arguments);
    apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
    String trouble = BoundedProcess.trouble(apt, limit);
    return trouble.isEmpty() ? "" : "apt-get " + arguments.get(0) + " " + trouble;
  }
}
