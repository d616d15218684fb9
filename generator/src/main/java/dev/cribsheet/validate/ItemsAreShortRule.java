package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;

/** An item on a sheet and the summary of a question are short enough to read at a glance. */
final class ItemsAreShortRule implements Rule {
  private static final int LONGEST = 120;
  private static final int LONGEST_SUMMARY = 140;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    content.steps().stream()
        .flatMap(Step::items)
        .filter(item -> item.print() != PrintRule.NEVER && length(item.text().plain()) > LONGEST)
        .forEach(
            item ->
                diagnostics.add(
                    DiagnosticCode.ITEM_LENGTH,
                    item.source(),
                    "the item is too long for a sheet: "
                        + length(item.text().plain())
                        + " characters, but the recommended maximum is "
                        + LONGEST,
                    "shorten it and move the rest to its 'detail', or set 'print: never'"));
    content.questions().stream()
        .flatMap(question -> question.summary().stream())
        .filter(summary -> length(summary.value()) > LONGEST_SUMMARY)
        .forEach(
            summary ->
                diagnostics.add(
                    DiagnosticCode.ITEM_LENGTH,
                    summary.source(),
                    "the summary is too long for a list: "
                        + length(summary.value())
                        + " characters, but the recommended maximum is "
                        + LONGEST_SUMMARY,
                    "say in one sentence what to design"));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
