package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Function;

/** Caches the results of parsing files until the files change. */
@FunctionalInterface
public interface ParsedFiles {
  ParsedFiles NONE = (file, stage, given, diagnostics, read) -> read.apply(diagnostics);

  /** How far a file is parsed. */
  enum Stage {
    NODES,
    ENTRIES,
    /** Entries that were composed from several layers and then read. */
    COMPOSED
  }

  /** Like {@link #read}, but untyped; a stage of a file must always have the same type. */
  List<?> find(
      SourceFile file,
      Stage stage,
      Object given,
      Diagnostics diagnostics,
      Function<Diagnostics, List<?>> read);

  /**
   * Returns the result of parsing a file, cached or new.
   *
   * @param read parses the file; it may depend only on this file
   */
  default <T> List<T> read(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
    return read(file, Stage.ENTRIES, List.of(), diagnostics, read);
  }

  /**
   * Returns the result of parsing a file up to a stage, cached or new.
   *
   * @param given everything besides the file that the result depends on
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
