package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Function;

/** Remembers what files were parsed into, as long as they do not change. */
public interface ParsedFiles {
  ParsedFiles NONE =
      new ParsedFiles() {
        @Override
        public <T> List<T> read(
            SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
          return read.apply(diagnostics);
        }
      };

  /**
   * The result of parsing a file, remembered or new.
   *
   * @param read parses the file; it may depend only on this file
   */
  <T> List<T> read(SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read);
}
