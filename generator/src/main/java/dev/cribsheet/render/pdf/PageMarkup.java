package dev.cribsheet.render.pdf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses a page and adds the metadata that the engine reads from its head. */
final class PageMarkup {
  private PageMarkup() {}

  /** Characters that select text or emoji style; no font has glyphs for them. */
  private static final String VARIATION_SELECTORS = "[\\x{FE00}-\\x{FE0F}]";

  /** Returns the page with its title, language, subject and a bookmark per h1 and h2. */
  static Document of(PdfDocument document) {
    Document page = Jsoup.parse(document.html().replaceAll(VARIATION_SELECTORS, ""));
    PdfMetadata metadata = document.metadata();
    page.selectFirst("html").attr("lang", metadata.language());
    page.title(metadata.title());
    page.head().select("meta").remove();
    page.head()
        .appendElement("meta")
        .attr("name", "subject")
        .attr("content", metadata.description());
    page.body().select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
    addBookmarks(page);
    if (Direction.isRightToLeft(page)) {
      Direction.mirrorTables(page);
    }
    return page;
  }

  private static void addBookmarks(Document page) {
    Element all = page.head().appendElement("bookmarks");
    Element chapter = all;
    int count = 0;
    for (Element heading : page.body().select("h1, h2")) {
      count++;
      if (heading.id().isEmpty()) {
        heading.id("bookmark-" + count);
      }
      boolean top = heading.normalName().equals("h1");
      Element bookmark = (top ? all : chapter).appendElement("bookmark");
      bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
      chapter = top ? bookmark : chapter;
    }
    if (count == 0) {
      all.remove();
    }
  }
}
