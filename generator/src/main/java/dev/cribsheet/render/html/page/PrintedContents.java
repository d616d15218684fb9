package dev.cribsheet.render.html.page;

import dev.cribsheet.view.part.TocEntryView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Adapts the table of contents to the rendered page: a theme may reorder or omit parts. */
final class PrintedContents {
  private PrintedContents() {}

  /** Returns the entries whose anchors are on the page, in page order. */
  static List<TocEntryView> of(List<TocEntryView> entries, byte[] page) {
    String html = new String(page, StandardCharsets.ISO_8859_1); // one character per byte
    int last = 0;
    for (TocEntryView entry : entries) {
      last = last < 0 ? last : html.indexOf(anchor(entry), last);
    }
    return last < 0 ? sorted(entries, html) : entries;
  }

  private static List<TocEntryView> sorted(List<TocEntryView> entries, String html) {
    TreeMap<Integer, TocEntryView> byPlace = new TreeMap<>();
    entries.forEach(entry -> byPlace.put(html.indexOf(anchor(entry)), entry));
    return List.copyOf(byPlace.tailMap(0).values());
  }

  private static String anchor(TocEntryView entry) {
    byte[] id = (" id=\"" + entry.id() + "\"").getBytes(StandardCharsets.UTF_8);
    return new String(id, StandardCharsets.ISO_8859_1);
  }
}
