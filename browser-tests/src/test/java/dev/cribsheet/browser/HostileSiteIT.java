package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.cribsheet.browser.chromium.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the site that the generator's {@code HostileSiteTest} built from hostile input, without its
 * Content-Security-Policy, and triggers everything on it. No author's script may run.
 */
@InBrowser
class HostileSiteIT {
  private static final Path SITE = Path.of("../generator/target/hostile-site/site");

  /** A low window, because painting takes much of the time. */
  private static final Browser.NewContextOptions PROFILE =
      new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(1280, 200);

  /** Counts the calls that an attack makes, in every frame. */
  private static final String CANARY =
      """
      window.ran = [];
      window.printed = 0; // the theme has print buttons: each call needs a click
      window.print = () => { top.printed++; };
      for (const name of ['alert', 'confirm', 'prompt']) {
        window[name] = text => { top.ran.push(location.href + ' ' + name + ' ' + text); };
      }
      """;

  /**
   * Triggers everything that a reader can: focus, pointer, keys, details, and links to anything but
   * pages.
   */
  private static final String TOUCH =
      """
      () => {
        document.addEventListener('click', event => event.preventDefault(), true);
        for (const element of document.querySelectorAll('body *')) {
          for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'click', 'toggle',
              'error', 'load', 'animationstart']) {
            element.dispatchEvent(new Event(type, {cancelable: true}));
          }
        }
        for (const link of document.querySelectorAll('[href], [src], [action], [formaction]')) {
          const url = link.href?.baseVal ?? link.href ?? link.src ?? link.action ?? '';
          if (/^(javascript|vbscript|data:text)/i.test(url)) window.ran.push('address ' + url);
        }
        const asked = document.querySelectorAll('[data-print]').length;
        if (window.printed !== asked) {
          window.ran.push(window.printed + ' times print, with ' + asked + ' buttons for it');
        }
        return window.ran;
      }
      """;

  @TempDir Path temp;

  @Test
  void nothingOfAnAuthorRunsEvenWithoutThePolicy() throws Exception {
    assertThat(SITE).as("built by the tests of 'generator', which come before").isDirectory();
    List<Path> pages = copyWithoutPolicy();
    assertThat(pages).hasSizeGreaterThan(300);
    List<String> ran = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext(PROFILE)) {
      context.addInitScript(CANARY);
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            ran.add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.navigate("data:text/html,<script>alert(1)</script>");
      assertThat(page.evaluate("window.ran.length")).as("detects an alert").isEqualTo(1);
      page.navigate("data:text/html,<iframe srcdoc='<script>print()</script>'></iframe>");
      assertThat((List<?>) page.evaluate(TOUCH)).as("detects a print() call").hasSize(1);
      for (Path file : pages) {
        page.navigate(file.toUri().toString());
        collect(file, page.evaluate(TOUCH), ran);
      }
      search(page, ran);
    }
    assertThat(ran).isEmpty();
  }

  /** Our script inserts the titles from the index into the page. */
  private void search(Page page, List<String> ran) {
    page.navigate(temp.resolve("index.html").toUri().toString());
    page.keyboard().press("/");
    page.keyboard().type("script alert");
    page.waitForFunction(
        "() => document.querySelector('dialog[open]')?.innerText"
            + ".includes('<script>alert(1)</script>')");
    collect(temp, page.evaluate(TOUCH), ran);
  }

  private static void collect(Path file, Object found, List<String> ran) {
    ((List<?>) found).forEach(call -> ran.add(file.getFileName() + ": " + call));
  }

  private List<Path> copyWithoutPolicy() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = temp.resolve(SITE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (file.toString().endsWith(".html")) {
          String text = Files.readString(file);
          String open = text.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
          assertThat(open).as(file.toString()).isNotEqualTo(text);
          Files.writeString(copy, open);
          pages.add(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return pages;
  }
}
