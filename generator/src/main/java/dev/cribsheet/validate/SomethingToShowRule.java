package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;

/** A site has at least one thing to read that is not a draft. */
final class SomethingToShowRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    boolean something =
        content.articles().anyMatch(article -> !article.draft())
            || !content.redFlags().isEmpty()
            || !content.checklists().isEmpty()
            || !content.numbers().isEmpty()
            || !content.terms().isEmpty();
    if (!something && !diagnostics.hasErrors()) {
      boolean drafts = content.articles().findAny().isPresent();
      diagnostics.add(
          DiagnosticCode.NO_CONTENT,
          content.root(),
          drafts ? "everything in this folder is a draft" : "there is no content in this folder",
          drafts
              ? "delete 'draft: true' from a question or a page"
              : "add a step, such as 'steps/1-understand.md'");
    }
  }
}
