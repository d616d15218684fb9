package dev.cribsheet.report;

import dev.cribsheet.content.review.Outdated;
import dev.cribsheet.content.review.Outdated.Change;
import dev.cribsheet.content.review.Outdated.Status;
import dev.cribsheet.diagnostic.CountedNoun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes in the bases of a site, as lines of text. */
public final class OutdatedText {
  /** The maximum number of lines per item; the JSON file has the complete text. */
  private static final int MAX_LINES = 8;

  private static final int MAX_LENGTH = 160;

  private final List<String> lines = new ArrayList<>();

  private OutdatedText() {}

  /** Returns the lines. */
  public static List<String> of(Outdated outdated) {
    OutdatedText text = new OutdatedText();
    outdated.bases().forEach(base -> text.lines.add(base(base)));
    for (Status status : Status.values()) {
      List<Change> changes =
          outdated.changes().stream().filter(change -> change.status() == status).toList();
      if (!changes.isEmpty()) {
        text.lines.add(status.words() + ":");
        changes.forEach(text::add);
      }
    }
    text.lines.add(summary(outdated));
    return text.lines;
  }

  private static String base(Outdated.Base base) {
    String reviewed = base.reviewed().orElse("never reviewed");
    String now = base.now().orElse("not a base of this site");
    return base.id() + ": " + (reviewed.equals(now) ? now : reviewed + " → " + now);
  }

  private static String summary(Outdated outdated) {
    String counts =
        Arrays.stream(Status.values())
            .filter(status -> outdated.count(status) > 0)
            .map(status -> outdated.count(status) + " " + status.words())
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? "This site changes nothing in its bases, and no base has changed"
        : counts;
  }

  private void add(Change change) {
    String place = change.place().map(at -> "  " + at).orElse("");
    lines.add("  " + change.name() + news(change) + place);
    if (change.status() == Status.BOTH || change.status() == Status.BASE) {
      difference(change.before(), change.after());
    }
    if (change.status() == Status.BOTH && change.before().isEmpty() && change.hint().isEmpty()) {
      lines.add("    the text that you reviewed is not available");
    }
    change.hint().ifPresent(hint -> lines.add("    hint: " + hint));
  }

  private static String news(Change change) {
    if (change.status() != Status.BASE
        || change.before().isPresent() == change.after().isPresent()) {
      return "";
    }
    return change.before().isPresent() ? " (deleted)" : " (new)";
  }

  /** Adds the lines from the first difference to the last. */
  private void difference(Optional<String> before, Optional<String> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    List<String> old = before.get().lines().toList();
    List<String> now = after.get().lines().toList();
    int most = Math.min(old.size(), now.size());
    int head = 0;
    while (head < most && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    add("    - ", old.subList(head, old.size() - tail));
    add("    + ", now.subList(head, now.size() - tail));
  }

  private void add(String sign, List<String> changed) {
    changed.stream()
        .limit(MAX_LINES)
        .map(line -> line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "…" : line)
        .forEach(line -> lines.add(sign + line));
    if (changed.size() > MAX_LINES) {
      lines.add(sign + "… and " + CountedNoun.of(changed.size() - MAX_LINES, "more line"));
    }
  }
}
