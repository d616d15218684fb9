package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site in a browser that has stored it for offline use; each test has its own server and copy.
 */
@InBrowser
class OfflineIT {
  private static final String STEP = "steps/understand.html";
  private static final String WORKER = "sw.js";
  private static final String NO_WORKER =
      "async () => !(await navigator.serviceWorker.getRegistrations()).length"
          + " && !(await caches.keys()).length";

  @TempDir Path temp;
  private SiteServer server;

  @BeforeEach
  void serve() throws IOException {
    BuiltSite site = BuiltSite.ofThisBuild();
    for (String file : site.files()) {
      Path copy = temp.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.write(copy, site.bytes(file));
    }
    server = new SiteServer(new BuiltSite(temp));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void itStaysWhenTheServerIsGone(Visitor visitor) {
    Page page = stored(visitor);
    String base = server.base();
    server.close();
    for (String path :
        List.of("", "index.html", STEP, "questions/url-shortener.html", "sheets/understand.html")) {
      page.navigate(base + path);
      assertThat(page.locator("h1").first()).isVisible();
    }
    page.navigate(base + STEP);
    page.keyboard().press("/");
    page.keyboard().type("sharding");
    assertThat(page.locator("[data-search-dialog] a[href]").first()).isVisible();
  }

  @Test
  void aNewVersionIsOfferedAndTaken(Visitor visitor) throws IOException {
    storeOnlyTheSteps();
    Page page = stored(visitor);
    replace(STEP, "<title>", "<title>New: ");
    replace(WORKER, STEP + "\\?\\w+", STEP + "?0000000000");

    page.navigate(server.base() + STEP);
    Locator offer = page.locator("[data-take]");
    assertThat(offer).isVisible();
    assertThat(page.locator("[data-new]")).not().isEmpty();
    assertThat(page.title()).doesNotStartWith("New: ");
    offer.click();
    page.waitForCondition(() -> page.title().startsWith("New: "));
    assertThat(page.locator("[data-stored]")).not().isEmpty();
    assertThat(offer).isHidden();
    Object old =
        page.evaluate(
            "async (path) => (await (await caches.open((await caches.keys())[0])).keys()).filter((r) => r.url.includes(path)).length",
            STEP);
    assertThat(old).isEqualTo(1);
  }

  @Test
  void theReaderSwitchesItOffAndOn(Visitor visitor) throws IOException {
    storeOnlyTheSteps();
    Page page = stored(visitor);
    Locator toggle = page.locator("[data-switch]");
    String off = toggle.textContent();
    toggle.click();
    assertThat(toggle).not().hasText(off);
    assertThat(page.locator("[data-stored]")).isEmpty();
    assertThat(page.evaluate(NO_WORKER)).isEqualTo(true);
    page.navigate(server.base() + STEP);
    assertThat(toggle).not().hasText(off);
    assertThat(page.evaluate(NO_WORKER)).isEqualTo(true);
    toggle.click();
    assertThat(page.locator("[data-stored]")).not().isEmpty();
  }

  @Test
  void aWorkerThatIsNoLongerPublishedIsRemoved(Visitor visitor) throws IOException {
    storeOnlyTheSteps();
    Page page = stored(visitor);
    Files.delete(temp.resolve(WORKER));
    replace(STEP, "<title>", "<title>New: ");
    page.navigate(server.base() + STEP);
    page.waitForCondition(() -> page.title().startsWith("New: "));
  }

  @Test
  void aFirstPageStoresNothing(Visitor visitor) {
    Page page = open(visitor);
    assertThat(page.locator("[data-switch]")).isHidden();
    assertThat(page.evaluate(NO_WORKER)).isEqualTo(true);
  }

  @Test
  void nothingOfItIsLoadedFromDisk(Visitor visitor) {
    visitor.open(Way.FROM_DISK, "index.html").navigate(visitor.address(Way.FROM_DISK, STEP));
    assertThat(visitor.requests())
        .noneMatch(url -> url.matches(".*/(?:offline|worker|sw|manifest)[^/]*"));
  }

  private Page open(Visitor visitor) {
    visitor.with(options -> options.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    Page page = visitor.context().newPage();
    page.navigate(server.base() + "index.html");
    return page;
  }

  /** The second page of a reader whose browser has stored the site. */
  private Page stored(Visitor visitor) {
    Page page = open(visitor);
    page.navigate(server.base() + "framework.html");
    assertThat(page.locator("[data-stored]")).not().isEmpty();
    return page;
  }

  /** Makes the site small enough to be stored at once. */
  private void storeOnlyTheSteps() throws IOException {
    Path worker = temp.resolve(WORKER);
    String all = Files.readString(worker);
    String few = all.replaceAll("(?m)^\"(?!index|framework|steps|theme)[^\"]*\",\n", "");
    assertThat(few.lines().count()).isBetween(10L, all.lines().count() / 2);
    Files.writeString(worker, few);
  }

  private void replace(String path, String pattern, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.writeString(file, Files.readString(file).replaceFirst(pattern, text));
  }
}
