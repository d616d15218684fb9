package dev.cribsheet.render.search;

import java.util.List;

/**
 * A page as the search sees it.
 *
 * @param sections the parts under its headings: their words are among the page's own too
 * @param entries parts that stand for themselves, such as the terms of a glossary
 */
record SearchPage(
    SearchDocument whole, List<SearchDocument> sections, List<SearchDocument> entries) {
  SearchPage {
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
  }
}
