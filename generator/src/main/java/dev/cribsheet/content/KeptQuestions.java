package dev.cribsheet.content;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.cache.ResultReader;
import dev.cribsheet.cache.ResultWriter;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Questions as they were read before, with the mistakes in them: a bank has thousands, and a file
 * that is as it was need not be opened.
 */
record KeptQuestions(BuildCache cache) {
  private static final String KIND = "questions";

  /**
   * The question of a file, as it was kept or as it is read now.
   *
   * @param read comes to no question where a mistake is too bad
   */
  List<Question> question(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<Question>> read) {
    Optional<CacheKey> hash = file.hash();
    Optional<CacheKey> key = hash.map(found -> key(file, found));
    Optional<byte[]> kept = key.flatMap(found -> cache.find(KIND, found));
    if (kept.isPresent()) {
      ResultReader in = new ResultReader(file.shownPath(), kept.get());
      Question question = QuestionBytes.read(file.path(), in);
      diagnostics.addAll(in.diagnostics());
      return List.of(question);
    }
    Diagnostics found = new Diagnostics();
    List<Question> made = read.apply(found);
    diagnostics.addAll(found.sorted());
    if (!made.isEmpty() && hash.isPresent() && file.hash().equals(hash)) {
      cache.keep(KIND, key.orElseThrow(), bytes(made.get(0), found.sorted()));
    }
    return made;
  }

  /** The bytes tell what they are a question of, and where a mistake stands. */
  private static CacheKey key(SourceFile file, CacheKey hash) {
    return CacheKey.of().add(file.shownPath()).add(hash).key();
  }

  private static byte[] bytes(Question question, List<Diagnostic> found) {
    ResultWriter out = new ResultWriter();
    QuestionBytes.write(question, out);
    out.diagnostics(found);
    return out.bytes();
  }
}
