package dev.cribsheet.view.page;

import java.util.List;

/**
 * A page of the index, with links to all letters. The index is also the search page.
 *
 * @param part such as {@code Page 1 of 2: A–R}; empty if there is only one page
 */
public record SearchPageView(String part, List<Jump> jumps, List<Letter> letters) {
  /** A link to the first entry under a letter; {@code here} if that is on the same page. */
  public record Jump(String letter, String url, boolean here) {}

  /** The entries under a letter, or as many of them as fit on the page. */
  public record Letter(String id, String letter, List<Entry> entries) {}

  /**
   * A link to a page, or to something within one; {@code within} says where, and is empty for a
   * page.
   */
  public record Entry(String text, String url, String within) {}
}
