package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;

/** An item on a sheet is short enough to read at a glance. */
final class ItemsAreShortRule implements Rule {
  private static final int LONGEST = 120;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    content.steps().stream()
        .flatMap(Step::items)
        .filter(item -> item.print() != PrintRule.NEVER && length(item) > LONGEST)
        .forEach(
            item ->
                diagnostics.add(
                    DiagnosticCode.ITEM_LENGTH,
                    item.source(),
                    "the item is too long for a sheet: "
                        + length(item)
                        + " characters, the recommended maximum is "
                        + LONGEST,
                    "shorten it and move the rest to its 'detail', or set 'print: never'"));
  }

  private static int length(Item item) {
    String text = item.text().plain();
    return text.codePointCount(0, text.length());
  }
}
