package dev.cribsheet.render.search;

import java.util.List;

/**
 * Something that a reader can find: a page, a section of one, a term, a red flag.
 *
 * @param address from the site's top, encoded, with an anchor where it is a part of a page
 * @param within title of the page that it is a part of, empty for a whole page
 * @param headings of a whole page, with their anchors
 * @param body every word of it but its title
 */
record SearchDocument(
    SearchKind kind,
    String address,
    String title,
    String within,
    List<Jump> headings,
    String body) {
  /** A heading to jump to. */
  record Jump(String anchor, String title) {}

  SearchDocument {
    headings = List.copyOf(headings);
  }
}
