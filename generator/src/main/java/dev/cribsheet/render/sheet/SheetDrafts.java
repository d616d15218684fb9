package dev.cribsheet.render.sheet;

import dev.cribsheet.content.Item;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.PrintRule;
import dev.cribsheet.content.Step;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.SheetBlockView;
import java.util.List;
import java.util.stream.Stream;

/** Says what goes on a step's sheet: the lists of its page, less what never prints. */
final class SheetDrafts {
  private SheetDrafts() {}

  static SheetDraft draft(PageScope scope, SiteStep step) {
    Step content = step.content();
    Stream<Item> asked = content.ask().stream().flatMap(group -> group.items().stream());
    return new SheetDraft(
        step,
        Stream.of(
                block(scope, "checks", "part.checklist", false, content.checklist().stream()),
                flags(scope, step),
                block(scope, "questions", "part.ask", true, asked),
                block(scope, "say", "part.say", true, content.say().stream()),
                numbers(scope, step))
            .filter(block -> !block.items().isEmpty())
            .toList());
  }

  private static DraftBlock block(
      PageScope scope, String kind, String title, boolean inEnd, Stream<Item> items) {
    List<DraftItem> drafts =
        items
            .filter(item -> item.print() != PrintRule.NEVER)
            .map(
                item ->
                    new DraftItem(
                        new SheetBlockView.Entry(
                            "", scope.unlinked(item.text()), HtmlFragment.EMPTY),
                        item.print(),
                        item.text().plain(),
                        item.source()))
            .toList();
    return new DraftBlock(kind, scope.t(title), inEnd, drafts, 0);
  }

  private static DraftBlock flags(PageScope scope, SiteStep step) {
    List<DraftItem> drafts =
        step.redFlags().stream()
            .map(
                flag ->
                    new DraftItem(
                        new SheetBlockView.Entry(
                            flag.name(), scope.unlinked(flag.instead()), HtmlFragment.EMPTY),
                        PrintRule.ALWAYS,
                        flag.name() + ": " + flag.instead().plain(),
                        flag.source()))
            .toList();
    return new DraftBlock("flags", scope.t("sheet.red-flags"), false, drafts, 0);
  }

  private static DraftBlock numbers(PageScope scope, SiteStep step) {
    List<DraftItem> drafts =
        step.numbers().stream()
            .map(
                row ->
                    new DraftItem(
                        new SheetBlockView.Entry("", scope.unlinked(row.name()), value(scope, row)),
                        PrintRule.ALWAYS,
                        row.name().plain() + ": " + row.value().plain(),
                        row.source()))
            .toList();
    return new DraftBlock("numbers", scope.t("part.numbers-short"), true, drafts, 0);
  }

  private static HtmlFragment value(PageScope scope, NumberTable.Row row) {
    HtmlFragment value = scope.unlinked(row.value());
    return row.unit().isEmpty()
        ? value
        : new HtmlFragment(value.html() + " " + HtmlFragment.ofText(row.unit()).html());
  }
}
