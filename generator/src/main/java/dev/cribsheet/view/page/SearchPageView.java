package dev.cribsheet.view.page;

import java.util.List;

/**
 * A page of the list of everything, which is also the page of the search.
 *
 * @param jumps to all letters, on whichever page they are
 */
public record SearchPageView(List<Jump> jumps, List<Letter> letters) {
  /** A link to where a letter begins. */
  public record Jump(String letter, String url) {}

  /** The entries under a letter, or as many of them as the page holds. */
  public record Letter(String id, String letter, List<Entry> entries) {}

  /**
   * A page or a heading.
   *
   * @param within title of the heading's page, empty for a page
   */
  public record Entry(String text, String url, String within) {}
}
