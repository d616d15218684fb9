package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Function;

/** Remembers what files were parsed into, as long as they do not change. */
@FunctionalInterface
public interface ParsedFiles {
  ParsedFiles NONE = (file, settings, diagnostics, read) -> read.apply(diagnostics);

  /** Like {@link #read}, which knows the type: a file is always parsed into the same one. */
  List<?> find(
      SourceFile file,
      String settings,
      Diagnostics diagnostics,
      Function<Diagnostics, List<?>> read);

  /**
   * The result of parsing a file, remembered or new.
   *
   * @param settings what the result depends on besides the file
   * @param read parses the file; it may depend only on this file and the settings
   */
  @SuppressWarnings("unchecked")
  default <T> List<T> read(
      SourceFile file,
      String settings,
      Diagnostics diagnostics,
      Function<Diagnostics, List<T>> read) {
    return (List<T>) find(file, settings, diagnostics, read::apply);
  }
}
