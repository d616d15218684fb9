package dev.cribsheet.render.search;

import java.util.List;

/**
 * Something that a reader can find: a page, a section of a page, a term or a red flag.
 *
 * @param address the encoded path from the root of the site, with an anchor for a part of a page
 * @param within the title of the page that it is a part of; empty for a whole page
 * @param topics the topics of a question, as a line of text; empty for everything else
 * @param headings the other names of a page, and the headings inside the page or section
 * @param body all its text except the title
 */
record SearchDocument(
    SearchKind kind,
    String address,
    String title,
    String within,
    ResultNote note,
    String topics,
    List<Jump> headings,
    String body) {
  /** A heading, or an alternative name of the page. A name has the anchor of the page's title. */
  record Jump(String anchor, String title) {
    private static final String TITLE = "_title"; // the id of the h1 of every page

    static Jump name(String name) {
      return new Jump(TITLE, name);
    }

    boolean isName() {
      return anchor.equals(TITLE);
    }
  }

  SearchDocument {
    headings = List.copyOf(headings);
  }
}
