package dev.cribsheet.view.page;

import dev.cribsheet.view.part.NumberTableView;
import dev.cribsheet.view.part.TermView;
import java.util.List;

/**
 * Numbers and glossary.
 *
 * @param letters the glossary by first letter
 */
public record NumbersPageView(List<NumberTableView> tables, List<Letter> letters, int terms) {
  /** The terms of one letter. */
  public record Letter(String id, String letter, List<TermView> terms) {}
}
