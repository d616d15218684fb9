package dev.cribsheet.browser.chromium;

import com.microsoft.playwright.impl.driver.Driver;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Chromium that Playwright downloads itself. */
final class PlaywrightDownload {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private PlaywrightDownload() {}

  /** Returns why the download failed; empty if it succeeded. */
  static String install() {
    ProcessBuilder cli = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    cli.command().addAll(List.of("install", "--only-shell", "chromium"));
    return BoundedProcess.trouble(cli, LIMIT);
  }
}
