package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Function;

/** Knows what was made of files before, as long as they stay as they were. */
public interface ParsedFiles {
  /** Remembers nothing. */
  ParsedFiles NONE =
      new ParsedFiles() {
        @Override
        public <T> List<T> read(
            SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
          return read.apply(diagnostics);
        }
      };

  /**
   * What a file was made into, or is now.
   *
   * @param read makes it; it may only look at this file, always in the same way
   */
  <T> List<T> read(SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read);
}
