package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import java.util.List;

/**
 * The lines of a block inside a file, such as a diagram, and the way back to their places.
 *
 * @param lines without their line ends
 */
public record EmbeddedBlock(List<String> lines, Places places) {
  /** Finds the place of a part of a line. */
  @FunctionalInterface
  public interface Places {
    /** Lines count from 0, columns in UTF-16 units from 0. */
    SourceRef of(int line, int from, int to);
  }

  public EmbeddedBlock {
    lines = List.copyOf(lines);
  }

  /** The place of a part of a line. */
  public SourceRef place(int line, int from, int to) {
    return places.of(line, from, to);
  }

  /** Reports a mistake that was found when a line was read. */
  public void report(int line, SyntaxException mistake, Diagnostics diagnostics) {
    mistake.report(place(mistake.line(line), mistake.from(), mistake.to()), diagnostics);
  }

  /** The whole text, its lines joined by {@code \n}. */
  public String text() {
    return String.join("\n", lines);
  }
}
