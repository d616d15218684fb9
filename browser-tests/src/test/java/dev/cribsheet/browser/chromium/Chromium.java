package dev.cribsheet.browser.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running Chromium: the system's, otherwise Playwright's, otherwise Debian's package, which is
 * only installed if the run requests it.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          // Without this flag, the headless shell rounds the widths of letters.
          "--font-render-hinting=none",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final String REMEDY =
      """
      no Chromium to run the browser tests in
      %s
      Install one (on Debian: apt-get install chromium-headless-shell), or name one in the
      environment variable CHROMIUM, or leave these tests out with -DskipBrowserTests.\
      """;

  private final Playwright playwright;
  private final Optional<Path> executable;
  private final Map<ReaderFont, Browser> browsers = new EnumMap<>(ReaderFont.class);

  private Chromium(Playwright playwright, Optional<Path> executable) {
    this.playwright = playwright;
    this.executable = executable;
  }

  /** Synchronized, so that the first test installs the browser for all. */
  public static synchronized Chromium start() {
    BrowserFinder finder = new BrowserFinder(System.getenv());
    Optional<Path> system = finder.find();
    if (system.isPresent()) {
      return launch(system);
    }
    List<String> tried = new ArrayList<>();
    tried.add("- on the path: none");
    String download = PlaywrightDownload.install();
    if (download.isEmpty()) {
      try {
        return launch(Optional.empty());
      } catch (PlaywrightException e) {
        download = e.getMessage().lines().findFirst().orElse("it does not start");
      }
    }
    tried.add("- Playwright's own download: " + download);
    String debian = mayInstall() ? DebianPackage.install() : "only with -DinstallBrowser or CI set";
    if (debian.isEmpty()) {
      Optional<Path> installed = finder.find();
      if (installed.isPresent()) {
        return launch(installed);
      }
      debian = "installed, but not on the path";
    }
    tried.add("- Debian's package: " + debian);
    throw new NoBrowserException(REMEDY.formatted(String.join("\n", tried)));
  }

  private static boolean mayInstall() {
    return isSet(System.getProperty("installBrowser")) || isSet(System.getenv("CI"));
  }

  private static boolean isSet(String value) {
    return value != null && !value.equals("false");
  }

  /** Without this variable, Playwright downloads its own browsers first and fails without them. */
  private static Chromium launch(Optional<Path> executable) {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Chromium chromium = new Chromium(playwright, executable);
    try {
      chromium.browser();
      return chromium;
    } catch (PlaywrightException e) {
      playwright.close();
      throw e;
    }
  }

  /** Returns the browser that uses the wide font. */
  public Browser browser() {
    return browser(ReaderFont.WIDE);
  }

  /** Returns the browser that uses this font; it is started on first use. */
  public Browser browser(ReaderFont font) {
    return browsers.computeIfAbsent(font, this::launch);
  }

  private Browser launch(ReaderFont font) {
    // Chromium's sandbox does not work for root, and Playwright disables it by default for other
    // users. We only open our own pages.
    LaunchOptions options =
        new LaunchOptions().setHeadless(true).setArgs(FLAGS).setEnv(font.environment());
    executable.ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
