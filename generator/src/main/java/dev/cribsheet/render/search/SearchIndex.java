package dev.cribsheet.render.search;

import dev.cribsheet.content.model.Term;
import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an index except its manifest. However large the site is, a query loads only the
 * manifest, the files of its words, and the files of the results that are shown.
 *
 * @param terms words and their documents
 * @param words all words that have four or more characters and no digits, sorted, to correct typos;
 *     empty if a single file has all terms
 * @param endings the same words reversed, to correct typos near the start of a word
 */
record SearchIndex(
    Corpus corpus,
    ShardedFiles terms,
    ShardedFiles words,
    ShardedFiles endings,
    DocumentBlocks documents) {
  private static final int ONE_FILE = 96_000;
  private static final int TERMS = 7_000;
  private static final int WORDS = 10_000;
  private static final int SHORTEST = 4;

  static SearchIndex of(Corpus corpus, List<Term> terms, String language) {
    return Workers.both(
        () -> groups(corpus, terms, language),
        () -> DocumentBlocks.of(corpus),
        (groups, documents) -> of(corpus, groups, documents));
  }

  private static SearchIndex of(Corpus corpus, List<TermGroup> groups, DocumentBlocks documents) {
    List<String> known = known(groups);
    return Workers.both(
        () -> ShardedFiles.terms(groups, ONE_FILE, TERMS),
        () ->
            List.of(
                ShardedFiles.words("w", known, WORDS),
                ShardedFiles.words("e", backwards(known), WORDS)),
        (shards, words) -> {
          boolean one = shards.files().size() == 1;
          return new SearchIndex(
              corpus,
              shards,
              one ? ShardedFiles.NONE : words.get(0),
              one ? ShardedFiles.NONE : words.get(1),
              documents);
        });
  }

  private static List<TermGroup> groups(Corpus corpus, List<Term> terms, String language) {
    Lexicon lexicon = new Lexicon(Stemmer.of(language));
    Synonyms synonyms = new Synonyms(terms, lexicon);
    List<WordCounts> counts =
        Workers.map(corpus.documents(), document -> WordCounts.of(document, lexicon, synonyms));
    return IndexInverter.groups(counts, lexicon.all());
  }

  private static List<String> known(List<TermGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.forms().stream())
        .filter(form -> form.length() >= SHORTEST && form.chars().noneMatch(Character::isDigit))
        .sorted()
        .toList();
  }

  private static List<String> backwards(List<String> words) {
    return words.stream()
        .map(word -> new StringBuilder(word).reverse().toString())
        .sorted()
        .toList();
  }

  List<IndexFile> files() {
    List<IndexFile> files = new ArrayList<>();
    Stream.of(terms.files(), words.files(), endings.files(), documents.files())
        .forEach(files::addAll);
    return files;
  }
}
