package dev.cribsheet.render.search;

import java.util.List;
import java.util.Optional;

/**
 * Something that a reader can find: a page, a section of one, a term, a red flag.
 *
 * @param address from the site's top, encoded, with an anchor where it is a part of a page
 * @param within title of the page that it is a part of, empty for a whole page
 * @param headings of a whole page, with their anchors
 * @param body every word of it but its title
 * @param origin of a whole page that is made of one file
 */
record SearchDocument(
    SearchKind kind,
    String address,
    String title,
    String within,
    List<Jump> headings,
    String body,
    Optional<Origin> origin) {
  /** A heading to jump to. */
  record Jump(String anchor, String title) {}

  SearchDocument(
      SearchKind kind,
      String address,
      String title,
      String within,
      List<Jump> headings,
      String body) {
    this(kind, address, title, within, headings, body, Optional.empty());
  }

  SearchDocument {
    headings = List.copyOf(headings);
  }
}
