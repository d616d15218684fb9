package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.cribsheet.browser.chromium.Chromium;
import dev.cribsheet.browser.chromium.ReaderFont;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Opens each image that the generator's {@code HostileImagesTest} published on its own, as a reader
 * could, without a Content-Security-Policy. None may run a script, load anything or navigate away.
 */
@InBrowser
class HostileImagesIT {
  private static final Path FOLDER = Path.of("../generator/target/hostile-images");
  private static final String SITE = "http://site.example/";

  private static final String CANARY =
      "window.ran = []; window.alert = text => { top.ran.push(location.href + ' ' + text); };";

  private static final String TOUCH =
      """
      async () => {
        for (const element of document.querySelectorAll('*')) {
          for (const type of ['mouseover', 'focus', 'focusin', 'click', 'load', 'error']) {
            element.dispatchEvent(new Event(type, {cancelable: true}));
          }
        }
        await new Promise(resolve => setTimeout(resolve, 30)); // animations end, styles load
        return window.ran;
      }
      """;

  @Test
  void aPublishedImageRunsAndLoadsNothingButTheOriginalDoes() throws Exception {
    assertThat(FOLDER)
        .as("the tests of 'generator' build this folder, so they must run first")
        .isDirectory();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser(ReaderFont.NARROW).newContext()) {
      context.addInitScript(CANARY);
      assertThat(seen(context, FOLDER.resolve("original")).size()).isGreaterThan(50);
      assertThat(seen(context, FOLDER.resolve("site/assets"))).isEmpty();
    }
  }

  /** Returns the images that ran a script or sent a request, and what they did. */
  private static List<String> seen(BrowserContext context, Path folder) throws Exception {
    List<String> seen = new ArrayList<>();
    Page page = context.newPage();
    try (Stream<Path> images = Files.list(folder)) {
      for (Path image : images.sorted().toList()) {
        List<String> found = open(page, image);
        if (!found.isEmpty()) {
          seen.add(image.getFileName() + ": " + found);
          page.close(); // nothing of this image may reach the next one
          page = context.newPage();
        }
      }
    }
    page.close();
    return seen;
  }

  private static List<String> open(Page page, Path image) throws Exception {
    List<String> found = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(image);
    String address = SITE + image.getFileName();
    page.unrouteAll();
    page.route(
        "**/*",
        route -> {
          if (route.request().url().equals(address)) {
            route.fulfill(
                new Route.FulfillOptions().setContentType("image/svg+xml").setBodyBytes(bytes));
          } else {
            found.add(route.request().url());
            route.abort();
          }
        });
    try {
      page.navigate(address);
      ((List<?>) page.evaluate(TOUCH)).forEach(call -> found.add("ran " + call));
      page.mouse().click(5, 5);
      page.waitForTimeout(10);
      if (!page.url().equals(address)) {
        found.add("left for " + page.url());
      }
    } catch (RuntimeException e) {
      found.add("left: " + e.getMessage()); // the image navigated while it was touched
    }
    return found;
  }
}
