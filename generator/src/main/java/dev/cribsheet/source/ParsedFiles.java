package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Function;

/** Remembers what files were parsed into, as long as they do not change. */
@FunctionalInterface
public interface ParsedFiles {
  ParsedFiles NONE = (file, stage, given, diagnostics, read) -> read.apply(diagnostics);

  /** How far a file is parsed. */
  enum Stage {
    NODES,
    ENTRIES,
    /** Entries that were composed before they were bound. */
    COMPOSED
  }

  /** Like {@link #read}, which knows the type: a file is always parsed into the same one. */
  List<?> find(
      SourceFile file,
      Stage stage,
      Object given,
      Diagnostics diagnostics,
      Function<Diagnostics, List<?>> read);

  /**
   * The result of parsing a file, remembered or new.
   *
   * @param settings what the result depends on besides the file
   * @param read parses the file; it may depend only on this file and the settings
   */
  default <T> List<T> read(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
    return read(file, Stage.ENTRIES, List.of(), diagnostics, read);
  }

  /**
   * The result of parsing a file up to a stage, remembered or new.
   *
   * @param given what the result depends on besides the file
   */
  @SuppressWarnings("unchecked")
  default <T> List<T> read(
      SourceFile file,
      Stage stage,
      Object given,
      Diagnostics diagnostics,
      Function<Diagnostics, List<T>> read) {
    return (List<T>) find(file, stage, given, diagnostics, read::apply);
  }
}
