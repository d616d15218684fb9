package dev.cribsheet.render.search;

import java.util.List;

/**
 * The searchable text of a page.
 *
 * @param sections the parts under its headings; their text is also part of the page's text
 * @param entries parts that are search results of their own, such as the terms of a glossary
 */
record SearchPage(
    SearchDocument whole, List<SearchDocument> sections, List<SearchDocument> entries) {
  SearchPage {
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
  }
}
