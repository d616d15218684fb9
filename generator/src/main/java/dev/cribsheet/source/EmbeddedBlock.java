package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;

/** The lines of a block inside a file, without line endings, and their positions in the file. */
public record EmbeddedBlock(List<String> lines, Places places) {
  /** Finds the position in the file of a part of a line. */
  @FunctionalInterface
  public interface Places {
    /** Returns the position; lines count from 0, columns are UTF-16 offsets from 0. */
    SourceRef of(int line, int from, int to);
  }

  public EmbeddedBlock {
    lines = List.copyOf(lines);
  }

  /** Returns the position in the file of a part of a line. */
  public SourceRef place(int line, int from, int to) {
    return places.of(line, from, to);
  }

  /** Reports a syntax error that was thrown while a line was read. */
  public void report(int line, SyntaxException mistake, Diagnostics diagnostics) {
    mistake.report(place(mistake.line(line), mistake.from(), mistake.to()), diagnostics);
  }

  /** Returns the whole text, with its lines joined by {@code \n}. */
  public String text() {
    return String.join("\n", lines);
  }
}
