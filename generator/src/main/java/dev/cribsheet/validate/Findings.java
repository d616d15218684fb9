package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.TextEdits;
import dev.cribsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * The diagnostics for one version of the content. They also apply to versions in which the rules
 * would find the same problems.
 */
record Findings(Content content, List<Diagnostic> found) {
  Findings {
    found = List.copyOf(found);
  }

  /** Returns whether the rules would report the same diagnostics for this version. */
  boolean holdFor(Content other) {
    return TextEdits.between(content, other).filter(this::holdAfter).isPresent();
  }

  private boolean holdAfter(TextEdits edits) {
    return edits.edits().stream().allMatch(this::holdAfter);
  }

  private boolean holdAfter(TextEdits.Edit edit) {
    return TextOutline.of(edit.before().body()).equals(TextOutline.of(edit.now().body()))
        && found.stream().noneMatch(one -> one.source().path().equals(edit.now().source().path()));
  }
}
