package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session has room for the minimum times of all steps between its intro and closing. */
final class SessionLengthsFitRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    int least = content.steps().stream().mapToInt(step -> step.time().min()).sum();
    Map<Integer, SessionLength> known = new HashMap<>();
    for (Located<SessionLength> session : content.site().sessionLengths().orElse(List.of())) {
      if (session.value().forSteps() < least) {
        report(session, least, diagnostics);
      }
      SessionLength first = known.putIfAbsent(session.value().length(), session.value());
      if (first != null && !first.equals(session.value())) {
        reportSecond(session, diagnostics);
      }
    }
    List<Integer> offered =
        SessionLengths.of(content.site(), content.steps()).stream()
            .map(SessionLength::length)
            .distinct()
            .toList();
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
        "the default length " + length.value() + " is not one of the session lengths",
        "add it to 'session-lengths', or choose one of "
            + offered.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static void reportSecond(Located<SessionLength> session, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SESSION_LENGTH,
        session.source(),
        "another session of " + session.value().length() + " min has a different intro or closing",
        "keep one of them");
  }

  private static void report(Located<SessionLength> session, int least, Diagnostics diagnostics) {
    int length = session.value().length();
    int ends = session.value().intro() + session.value().closing();
    diagnostics.add(
        DiagnosticCode.SESSION_LENGTH,
        session.source(),
        ends == 0
            ? "a session of " + length + " min is too short: the steps need " + least + " min"
            : "intro and closing take "
                + ends
                + " of "
                + length
                + " min, but the steps need "
                + least
                + " min",
        ends == 0 || length <= least
            ? "use " + (least + ends) + " min or more, or shorten the steps"
            : "keep them to "
                + (length - least)
                + " min in total, or use "
                + (least + ends)
                + " min or more");
  }
}
