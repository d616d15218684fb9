package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The documents of an index; their order breaks ties between results.
 *
 * @param pages the page number of each document
 * @param sectioned whether sections are separate documents
 */
record Corpus(List<SearchDocument> documents, List<Integer> pages, boolean sectioned) {
  /** With more documents than this, including sections would make the index too large. */
  static final int MAX_WITH_SECTIONS = 2000;

  Corpus {
    documents = List.copyOf(documents);
    pages = List.copyOf(pages);
  }

  /** Returns the different notes; a document is stored with the position of its own. */
  List<ResultNote> notes() {
    return documents.stream().map(SearchDocument::note).distinct().toList();
  }

  /** Returns whether the sections of these pages are separate documents. */
  static boolean isSectioned(List<SearchPage> pages) {
    int all = pages.stream().mapToInt(p -> 1 + p.sections().size() + p.entries().size()).sum();
    return all <= MAX_WITH_SECTIONS;
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
