package dev.cribsheet.content;

import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Caches nothing, and reports progress for each Markdown file that was read. */
public final class CountedReads implements ParsedFiles {
  /** Receives the progress. */
  @FunctionalInterface
  public interface Listener {
    /** Called after each file, from several threads, so {@code done} may not be in order. */
    void read(int done, int all);
  }

  private final Listener listener;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  /** Counts the files of a tree. */
  public CountedReads(SourceTree tree, Listener listener) {
    this.listener = listener;
    this.all = (int) tree.files().stream().filter(CountedReads::counts).count();
  }

  private static boolean counts(SourceFile file) {
    return file.path().endsWith(KindLocation.MARKDOWN);
  }

  @Override
  public <T> List<T> read(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
    List<T> made = read.apply(diagnostics);
    if (counts(file)) {
      listener.read(done.incrementAndGet(), all);
    }
    return made;
  }
}
