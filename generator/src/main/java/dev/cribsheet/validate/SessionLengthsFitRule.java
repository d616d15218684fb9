package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import java.util.List;

/** A session that the author asks for is long enough for the shortest time of every step. */
final class SessionLengthsFitRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    int least = content.steps().stream().mapToInt(step -> step.time().min()).sum();
    List<Located<Integer>> lengths = content.site().sessionLengths().orElse(List.of());
    for (Located<Integer> length : lengths) {
      if (length.value() < least) {
        report(length, least, diagnostics);
      }
    }
    content
        .site()
        .defaultLength()
        .filter(length -> !lengths.isEmpty())
        .filter(length -> lengths.stream().noneMatch(l -> l.value().equals(length.value())))
        .ifPresent(
            length ->
                diagnostics.add(
                    DiagnosticCode.SESSION_LENGTH,
                    length.source(),
                    "the default length " + length.value() + " is not a session length",
                    "add it to 'session-lengths', or choose one of them"));
  }

  private static void report(Located<Integer> length, int least, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SESSION_LENGTH,
        length.source(),
        "a session of " + length.value() + " min is too short: the steps need " + least + " min",
        "offer " + least + " min or more, or shorten the steps");
  }
}
