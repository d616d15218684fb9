package dev.cribsheet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.ViewportSize;
import dev.cribsheet.browser.chromium.Chromium;
import dev.cribsheet.browser.chromium.ReaderFont;
import dev.cribsheet.browser.site.BuiltSite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A reader with a new browser profile. All problems on the pages that they open are recorded and
 * fail the test.
 */
final class Visitor implements AutoCloseable {
  /** Far more than a page needs, even on a very busy machine. */
  static final double PATIENCE_MILLIS = 60_000;

  /** Playwright's message when it stops a page from storing the site. */
  private static final String NO_WORKERS = "blocked by Playwright";

  private final Chromium chromium;
  private final BuiltSite site;
  private final String server;
  private final List<String> problems = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final Browser.NewContextOptions options =
      new Browser.NewContextOptions()
          .setViewportSize(1440, 900)
          .setLocale("en-GB")
          .setReducedMotion(ReducedMotion.REDUCE)
          .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  private ReaderFont font = ReaderFont.WIDE;
  private BrowserContext context;

  Visitor(Chromium chromium, BuiltSite site, String server) {
    this.chromium = chromium;
    this.site = site;
    this.server = server;
  }

  BuiltSite site() {
    return site;
  }

  /** Returns the pages that can be opened this way; only a server has the 404 page. */
  List<String> pages(Way way) {
    return readable(site.pages(), way);
  }

  /** Returns one page of each kind that can be opened this way. */
  List<String> onePageOfEachKind(Way way) {
    return readable(site.onePageOfEachKind(), way);
  }

  private static List<String> readable(List<String> pages, Way way) {
    return pages.stream()
        .filter(page -> way == Way.OVER_LOOPBACK || !page.equals("404.html"))
        .toList();
  }

  /** Changes the profile; call this before the first page is opened. */
  Visitor with(Consumer<Browser.NewContextOptions> change) {
    requireNoPage();
    change.accept(options);
    return this;
  }

  /** Uses this font instead of the wide one; call this before the first page is opened. */
  Visitor withFont(ReaderFont other) {
    requireNoPage();
    font = other;
    return this;
  }

  private void requireNoPage() {
    if (context != null) {
      throw new IllegalStateException("a page is already open");
    }
  }

  Visitor sized(int width, int height) {
    return with(change -> change.setViewportSize(new ViewportSize(width, height)));
  }

  /** Emulates a phone with a touch screen. */
  Visitor onPhone() {
    return sized(360, 740).with(change -> change.setHasTouch(true).setIsMobile(true));
  }

  Visitor withoutScript() {
    return with(change -> change.setJavaScriptEnabled(false));
  }

  BrowserContext context() {
    if (context == null) {
      context = chromium.browser(font).newContext(options);
      context.setDefaultTimeout(PATIENCE_MILLIS);
    }
    return context;
  }

  /** Opens a page of the site, such as {@code steps/understand.html#goal}, in a new tab. */
  Page open(Way way, String path) {
    Page page = newTab();
    page.navigate(address(way, path));
    return page;
  }

  /** Opens an empty tab and records its problems. */
  Page newTab() {
    Page page = context().newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> problems.add(page.url() + ": " + error));
    page.onRequest(this::asked);
    page.onRequestFailed(
        request -> {
          // The browser reports downloads and abandoned pages as aborted.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            problems.add(page.url() + ": failed " + request.url() + " " + request.failure());
          }
        });
    page.onResponse(this::answered);
    return page;
  }

  String address(Way way, String path) {
    return (way == Way.FROM_DISK ? site.folder().toUri().toString() : server) + path;
  }

  private void heard(ConsoleMessage message) {
    if (message.text().contains(NO_WORKERS)) {
      return;
    }
    if (message.type().equals("error") || message.type().equals("warning")) {
      problems.add(message.location() + ": console " + message.type() + ": " + message.text());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    if (url.startsWith("data:") || url.startsWith("blob:") || url.equals("about:blank")) {
      return;
    }
    requests.add(url);
    if (!url.startsWith(site.folder().toUri().toString()) && !url.startsWith(server)) {
      problems.add("foreign request: " + url);
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400) {
      problems.add(response.status() + " for " + response.url());
    }
  }

  /** Returns the problems so far: console errors, and failed or external requests. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Forgets problems that the test caused on purpose. */
  void forgetProblems() {
    problems.clear();
  }

  /** Returns the URLs of all requests so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
