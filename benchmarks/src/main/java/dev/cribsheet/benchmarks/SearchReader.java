package dev.cribsheet.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Searches a site on disk in Chromium, with the site's own script. */
final class SearchReader implements AutoCloseable {
  /**
   * The results in the dialog.
   *
   * @param loaded the files that were loaded for the query
   * @param pages the pages of the hits, from top to bottom, without fragments
   */
  record Answer(List<Path> loaded, List<String> pages) {
    /** Returns the size of the loaded files after gzip, in bytes. */
    int bytes() {
      return loaded.stream().mapToInt(SearchReader::zipped).sum();
    }
  }

  private static final List<String> FLAGS =
      List.of("--disable-gpu", "--disable-quic", "--disable-background-networking");
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;
  private final Path site;
  private final List<Path> loaded = new ArrayList<>();
  private Page page;
  private BrowserContext context;

  SearchReader(Path site) throws IOException {
    this.site = site.toRealPath();
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    chromium().ifPresent(options::setExecutablePath);
    browser = playwright.chromium().launch(options);
  }

  private static Optional<Path> chromium() {
    String named = System.getenv("CHROMIUM");
    return named != null
        ? Optional.of(Path.of(named))
        : PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Opens the search on a page that has not loaded the index yet. */
  Answer open() {
    if (context != null) {
      context.close();
    }
    context = browser.newContext();
    page = context.newPage();
    page.navigate(site.resolve("questions/" + Corpus.name(1) + ".html").toUri().toString());
    page.onRequest(this::asked);
    loaded.clear();
    page.keyboard().press("/");
    page.waitForFunction("() => document.querySelector('dialog[open] input[type=search]')");
    page.waitForFunction("() => document.querySelector('script[src*=\"search/manifest\"]')");
    page.waitForLoadState();
    return taken(List.of());
  }

  /** Enters a query and waits until its hits have replaced the old ones. */
  Answer search(String query) {
    Locator list = page.locator("dialog [data-search-results]");
    list.evaluate("list => list.append(document.createElement('hr'))");
    page.locator("dialog input[type=search]").fill(query);
    page.waitForFunction("() => !document.querySelector('dialog [data-search-results] > hr')");
    Object hits =
        list.evaluate("l => [...l.querySelectorAll('li a')].map(a => a.href.split('#')[0])");
    List<String> pages =
        ((List<?>) hits).stream().map(hit -> file((String) hit).toString()).toList();
    return taken(pages);
  }

  private Answer taken(List<String> pages) {
    Answer answer = new Answer(List.copyOf(loaded), pages);
    loaded.clear();
    return answer;
  }

  private void asked(Request request) {
    loaded.add(site.resolve(file(request.url())));
  }

  private Path file(String address) {
    return site.relativize(Path.of(URI.create(address)));
  }

  static int zipped(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
