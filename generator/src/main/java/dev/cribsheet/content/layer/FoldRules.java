package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the composed entries of a kind: their numbers, and that at least one step is left. */
record FoldRules(Diagnostics diagnostics) {
  void check(KindFold<?> fold) {
    if (fold.kind().numbered() && !diagnostics.hasErrors()) {
      checkNumbers(fold);
    }
    if (fold.kind().article().isPresent()) {
      fold.lastHidden()
          .filter(patch -> fold.entries().isEmpty() && patch.target().kind().equals("step"))
          .ifPresent(this::reportLast);
    }
  }

  private void reportLast(Patch patch) {
    diagnostics.add(
        DiagnosticCode.NOTHING_TO_CHANGE,
        patch.source(),
        "the "
            + patch.target()
            + " is the last step, but a site whose base has steps needs at least one",
        "keep a step, or add one of your own");
  }

  /** Warns about an entry with the same number as an entry of a lower layer. */
  private void checkNumbers(KindFold<?> fold) {
    Map<String, OpenEntry<?>> first = new HashMap<>();
    for (OpenEntry<?> entry : fold.entries()) {
      if (!entry.isNumbered() || fold.moves().containsKey(entry.id().value())) {
        continue;
      }
      Optional<OpenEntry<?>> same = Optional.ofNullable(first.putIfAbsent(place(entry), entry));
      same.filter(below -> below.layer() != entry.layer())
          .ifPresent(below -> report(fold, entry, below.file()));
    }
  }

  private static String place(OpenEntry<?> entry) {
    String path = entry.file().path();
    return path.substring(0, path.lastIndexOf('/') + 1) + entry.number();
  }

  private void report(KindFold<?> fold, OpenEntry<?> entry, SourceFile below) {
    diagnostics.add(
        DiagnosticCode.SAME_NUMBER,
        entry.file().whole(),
        below.shownPath() + " has the same number and comes first",
        "use another number, or add to patches.yaml: {"
            + fold.kind().layers().word()
            + ": "
            + entry.id().value()
            + ", after: …}");
  }
}
