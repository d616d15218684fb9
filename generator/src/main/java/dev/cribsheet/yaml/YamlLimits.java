package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SyntaxException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Limits the number and size of values, because laying out sheets takes more than linear time. */
final class YamlLimits {
  private static final int MAX_ENTRIES = 2_000;
  private static final int MAX_NODES = 20_000;
  private static final int MAX_CHARACTERS = 10_000;

  private final YamlPositions positions;
  private int nodes;

  YamlLimits(YamlPositions positions) {
    this.positions = positions;
  }

  void countNode(Event event) {
    check(++nodes, MAX_NODES, event, "the file has more than %d values", "split the file");
  }

  void checkLength(ScalarEvent event) {
    check(
        event.getValue().length(),
        MAX_CHARACTERS,
        event,
        "the text has more than %d characters",
        "shorten it, or move it to the text of a page");
  }

  /**
   * Checks the number of entries in a list.
   *
   * @param before the number of entries before this one
   */
  void checkEntries(Event entry, int before) {
    check(
        before + 1,
        MAX_ENTRIES,
        entry,
        "the list has more than %d entries",
        "split it into several");
  }

  private void check(int count, int most, Event event, String message, String hint) {
    if (count > most) {
      int at = positions.offset(event.getStartMark());
      throw new SyntaxException(
          DiagnosticCode.FILE_TOO_LARGE, at, at + 1, message.replace("%d", "" + most), hint);
    }
  }
}
