package dev.cribsheet.render.search;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The index file that is loaded first. Its name is fixed: every page refers to it, so a hash in the
 * name would change all pages with each edit.
 *
 * @param markup returns the markup of a note
 */
record IndexManifest(
    Site site, UiStrings strings, SearchIndex index, Function<ResultNote, String> markup) {
  static final UrlPath URL = new UrlPath(IndexFile.FOLDER + "manifest.js");

  private static final int SUGGESTIONS = 3;
  private static final int LONGEST = 16;

  IndexFile file() {
    List<String> parts =
        List.of(
            "size:" + index.corpus().documents().size(),
            "terms:" + index.terms().json(),
            "words:" + index.words().json(),
            "endings:" + index.endings().json(),
            "each:" + index.documents().each(),
            "documents:" + hashes(index.documents().files()),
            "pages:" + ScriptData.inFile(pages()),
            "kinds:" + ScriptData.inFile(kinds()),
            "notes:" + ScriptData.inFile(index.corpus().notes().stream().map(markup).toList()),
            "glossary:" + ScriptData.inFile(glossary()),
            "try:" + ScriptData.inFile(suggestions()));
    return new IndexFile("manifest", "{" + String.join(",\n", parts) + "}");
  }

  private static String hashes(List<IndexFile> files) {
    return ScriptData.inFile(files.stream().map(IndexFile::hash).collect(Collectors.joining()));
  }

  /** Returns the page number of each document; empty when every document is a page. */
  private List<Integer> pages() {
    return index.corpus().sectioned() ? index.corpus().pages() : List.of();
  }

  /** Returns the numbers of the first glossary term and of the document after the last term. */
  private List<Integer> glossary() {
    List<SearchKind> kinds = index.corpus().documents().stream().map(SearchDocument::kind).toList();
    return List.of(kinds.indexOf(SearchKind.TERM), kinds.lastIndexOf(SearchKind.TERM) + 1);
  }

  private List<String> kinds() {
    return Stream.of(SearchKind.values())
        .map(kind -> strings.text("search.kind." + kind.key()))
        .toList();
  }

  /** Returns suggested queries: the most frequent topics, then the first terms of the glossary. */
  private List<String> suggestions() {
    Map<String, Long> topics =
        site.questions().stream()
            .flatMap(question -> question.topics().stream())
            .map(Topic::name)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Stream<String> used =
        topics.entrySet().stream()
            .sorted(Comparator.comparing(topic -> -topic.getValue()))
            .map(Map.Entry::getKey);
    return Stream.concat(used, site.content().terms().stream().map(Term::term))
        .filter(name -> name.length() <= LONGEST)
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }
}
