package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.TextEdits;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;

/** What the rules found in a content, which holds for another that looks the same to them. */
record Findings(Content content, List<Diagnostic> found) {
  Findings {
    found = List.copyOf(found);
  }

  /** Whether the rules would find the same, at the same places. */
  boolean holdFor(Content other) {
    return TextEdits.between(content, other).filter(this::holdAfter).isPresent();
  }

  private boolean holdAfter(TextEdits edits) {
    return edits.questions().stream()
            .allMatch(e -> holdAfter(e.before().body(), e.now().body(), e.now().source()))
        && edits.pages().stream()
            .allMatch(e -> holdAfter(e.before().body(), e.now().body(), e.now().source()));
  }

  private boolean holdAfter(MarkdownDocument before, MarkdownDocument now, SourceRef file) {
    return TextOutline.of(before).equals(TextOutline.of(now))
        && found.stream().noneMatch(one -> one.source().path().equals(file.path()));
  }
}
