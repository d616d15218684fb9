package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import java.util.List;
import java.util.stream.Collectors;

/** A configured session is at least as long as the minimum times of all steps. */
final class SessionLengthsFitRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    int least = content.steps().stream().mapToInt(step -> step.time().min()).sum();
    for (Located<Integer> length : content.site().sessionLengths().orElse(List.of())) {
      if (length.value() < least) {
        report(length, least, diagnostics);
      }
    }
    List<Integer> offered = SessionLengths.of(content.site(), content.steps());
    content
        .site()
        .defaultLength()
        .filter(length -> !offered.contains(length.value()))
        .ifPresent(length -> reportDefault(length, offered, diagnostics));
  }

  private static void reportDefault(
      Located<Integer> length, List<Integer> offered, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SESSION_LENGTH,
        length.source(),
        "the default length " + length.value() + " is not a session length",
        "add it to 'session-lengths', or choose one of "
            + offered.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static void report(Located<Integer> length, int least, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SESSION_LENGTH,
        length.source(),
        "a session of " + length.value() + " min is too short: the steps need " + least + " min",
        "use " + least + " min or more, or shorten the steps");
  }
}
