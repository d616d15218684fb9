package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The documents of an index in their order, which decides between equal hits.
 *
 * @param pages for each document, the number of its page
 * @param sectioned true when sections are documents; else a page's headings go with the page
 */
record Corpus(List<SearchDocument> documents, List<Integer> pages, boolean sectioned) {
  /** More documents than this, and sections would cost readers more than they help them. */
  static final int MOST_WITH_SECTIONS = 2000;

  Corpus {
    documents = List.copyOf(documents);
    pages = List.copyOf(pages);
  }

  /** Whether readers find the sections of these pages on their own. */
  static boolean isSectioned(List<SearchPage> pages) {
    int all = pages.stream().mapToInt(p -> 1 + p.sections().size() + p.entries().size()).sum();
    return all <= MOST_WITH_SECTIONS;
  }

  static Corpus of(List<SearchPage> pages) {
    boolean sectioned = isSectioned(pages);
    List<SearchDocument> documents = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    int number = 0;
    for (SearchPage page : pages) {
      documents.add(page.whole());
      if (sectioned) {
        documents.addAll(page.sections());
      }
      while (owners.size() < documents.size()) {
        owners.add(number);
      }
      for (SearchDocument entry : page.entries()) {
        documents.add(entry);
        owners.add(++number);
      }
      number++;
    }
    return new Corpus(documents, owners, sectioned);
  }
}
