package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.NumberView;
import java.util.List;

/** The numbers, and the glossary by first letter. */
public record NumbersPageView(
    List<Table> tables, List<Letter> letters, int terms, List<LinkView> sheets) {
  /**
   * A table of numbers.
   *
   * @param origin the source and year of most rows; empty if no source has a majority. A row states
   *     its own only if they differ.
   */
  public record Table(String id, String title, HtmlFragment origin, List<NumberView> rows) {}

  /** The terms under one letter. */
  public record Letter(String id, String letter, List<Entry> terms) {}

  /** An entry of the glossary. */
  public record Entry(
      String id, String term, List<String> also, HtmlFragment definition, List<LinkView> see) {}
}
