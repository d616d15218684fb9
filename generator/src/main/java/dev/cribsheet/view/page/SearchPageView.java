package dev.cribsheet.view.page;

import java.util.List;

/** A page of the index, which is also the search page, with links to all letters. */
public record SearchPageView(List<Jump> jumps, List<Letter> letters) {
  /** A link to the start of a letter. */
  public record Jump(String letter, String url) {}

  /** The entries under a letter, or as many of them as fit on the page. */
  public record Letter(String id, String letter, List<Entry> entries) {}

  /** A page, or a heading within one; {@code within} is empty for a page. */
  public record Entry(String text, String url, String within) {}
}
