package dev.cribsheet.render.search;

import dev.cribsheet.html.ScriptData;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.html.part.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The data that search results show. Each file has the data of {@code each} documents, and is
 * loaded only when needed.
 */
record DocumentBlocks(int each, List<IndexFile> files) {
  private static final int ONE_FILE = 120_000;
  private static final int DOCUMENTS_PER_FILE = 8;
  private static final int LONG_EXCERPT = 140;
  private static final int SHORT_EXCERPT = 120;
  private static final String ENDS = ".?!:;,…。！？؟”»)";

  static DocumentBlocks of(Corpus corpus) {
    List<ResultNote> notes = corpus.notes();
    List<String> entries =
        Workers.map(corpus.documents(), document -> entry(document, corpus, notes));
    boolean few = entries.stream().mapToInt(String::length).sum() <= ONE_FILE;
    int each = few ? Math.max(1, entries.size()) : DOCUMENTS_PER_FILE;
    List<Integer> blocks = IntStream.range(0, (entries.size() + each - 1) / each).boxed().toList();
    return new DocumentBlocks(each, Workers.map(blocks, block -> file(block, entries, each)));
  }

  private static IndexFile file(int number, List<String> entries, int each) {
    int end = Math.min(entries.size(), (number + 1) * each);
    String data = String.join(",\n", entries.subList(number * each, end));
    return new IndexFile("d" + number, "[" + data + "]");
  }

  private static String entry(SearchDocument document, Corpus corpus, List<ResultNote> notes) {
    int length = corpus.sectioned() ? LONG_EXCERPT : SHORT_EXCERPT;
    List<Object> entry = new ArrayList<>();
    entry.add(document.kind().ordinal());
    entry.add(document.address());
    entry.add(document.title());
    entry.add(line(document));
    entry.add(notes.indexOf(document.note()));
    entry.add(excerpt(document, length));
    document.headings().stream()
        .filter(jump -> jump.isName() || !corpus.sectioned())
        .forEach(jump -> Collections.addAll(entry, jump.anchor(), jump.title()));
    return ScriptData.inFile(entry);
  }

  /** Returns the line below the title: the page of a part, or the topics of a question. */
  private static String line(SearchDocument document) {
    return document.kind().isOnePage() ? "" : document.within() + document.topics();
  }

  /**
   * Returns the start of the text without its headings, with a sign where a block has no stop. A
   * part of a question has none, because it could give an answer away.
   */
  private static String excerpt(SearchDocument document, int length) {
    if (document.kind() == SearchKind.QUESTION && !document.within().isEmpty()) {
      return "";
    }
    Set<String> headings =
        document.headings().stream().map(SearchDocument.Jump::title).collect(Collectors.toSet());
    StringBuilder text = new StringBuilder();
    for (String block : (Iterable<String>) document.body().lines()::iterator) {
      if (headings.contains(block) || text.length() > length) {
        continue;
      }
      boolean open = text.length() > 0 && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
      text.append(text.length() == 0 ? "" : open ? " · " : " ").append(block);
    }
    return Excerpt.words(text.toString(), length);
  }
}
