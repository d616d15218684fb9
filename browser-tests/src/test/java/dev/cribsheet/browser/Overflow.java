package dev.cribsheet.browser;

import com.microsoft.playwright.Page;

/** Finds the elements of a page that are wider than its window. */
final class Overflow {
  private static final String MEASURE =
      """
      () => {
        const room = document.documentElement.clientWidth;
        const wide = document.documentElement.scrollWidth;
        if (wide <= room) return "";
        const worst = [...document.body.querySelectorAll("*")]
          .filter((e) => {
            const box = e.getBoundingClientRect();
            return box.right > room + 1 || box.left < -1;
          })
          .slice(0, 3)
          .map((e) => e.tagName.toLowerCase() + "." + e.getAttribute("class"));
        return wide + " px in " + room + " px: " + worst.join(", ");
      }
      """;

  private Overflow() {}

  /** Returns the overflow; empty if the page fits. */
  static String of(Page page) {
    return (String) page.evaluate(MEASURE);
  }
}
