package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.NumberView;
import java.util.List;

/** Numbers, and the glossary by first letter. */
public record NumbersPageView(
    List<Table> tables, List<Letter> letters, int terms, List<LinkView> sheets) {
  /**
   * A table of numbers.
   *
   * @param origin the source of most rows and their year, empty if no source has a majority; what
   *     differs is in the rows
   */
  public record Table(String id, String title, HtmlFragment origin, List<NumberView> rows) {}

  /** The terms of one letter. */
  public record Letter(String id, String letter, List<Entry> terms) {}

  /** An entry of the glossary. */
  public record Entry(
      String id, String term, List<String> also, HtmlFragment definition, List<LinkView> see) {}
}
