package dev.cribsheet;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.FileMemory;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Remembers nothing and tells of each Markdown file that was read. */
record CountedReads(Progress progress, int all, AtomicInteger done) implements FileMemory {
  private static final String MARKDOWN = ".md";

  static CountedReads of(SourceTree tree, Progress progress) {
    long all = tree.files().stream().filter(file -> file.path().endsWith(MARKDOWN)).count();
    return new CountedReads(progress, (int) all, new AtomicInteger());
  }

  @Override
  public <T> List<T> read(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
    List<T> made = read.apply(diagnostics);
    if (file.path().endsWith(MARKDOWN)) {
      progress.done(Progress.Step.READ, done.incrementAndGet(), all);
    }
    return made;
  }
}
