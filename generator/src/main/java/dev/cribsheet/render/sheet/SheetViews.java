package dev.cribsheet.render.sheet;

import dev.cribsheet.content.Item;
import dev.cribsheet.content.PrintRule;
import dev.cribsheet.content.SiteConfig;
import dev.cribsheet.content.Step;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.ListViews;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.SheetView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The view of a step's sheet: what stands on it, on the screen and on paper alike. */
final class SheetViews {
  private static final int NOTE_LINES = 4;

  private SheetViews() {}

  static SheetView sheet(PageScope scope, SiteStep step) {
    Step content = step.content();
    return new SheetView(
        step.sheet().id(),
        step.number(),
        scope.hue(step.number()),
        SheetListViews.quarter(scope, step),
        content.title(),
        subtitle(scope, step),
        texts(scope, content.checklist()),
        step.redFlags().stream()
            .map(flag -> new SheetView.Flag(flag.name(), scope.unlinked(flag.instead())))
            .toList(),
        content.ask().stream()
            .map(group -> new SheetView.AskGroup(group.title(), texts(scope, group.items())))
            .filter(group -> !group.items().isEmpty())
            .toList(),
        texts(scope, content.say()),
        step.numbers().stream().map(row -> ListViews.number(scope, row)).toList(),
        IntStream.rangeClosed(1, NOTE_LINES).boxed().toList(),
        footStart(scope),
        footEnd(scope.site(), step));
  }

  static String subtitle(PageScope scope, SiteStep step) {
    return scope.t(
        "sheet.subtitle",
        Map.of(
            "minutes", scope.range(step.content().time()),
            "number", step.number(),
            "count", scope.site().steps().size()));
  }

  private static List<HtmlFragment> texts(PageScope scope, List<Item> items) {
    return items.stream()
        .filter(item -> item.print() != PrintRule.NEVER)
        .map(item -> scope.unlinked(item.text()))
        .toList();
  }

  private static String footStart(PageScope scope) {
    Site site = scope.site();
    return Stream.of(
            site.config().title() + " " + site.info().version(),
            site.info().date().map(scope.strings()::date).orElse(""),
            site.config().licence().map(SiteConfig.Licence::name).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String footEnd(Site site, SiteStep step) {
    return site.config()
        .baseUrl()
        .map(base -> step.sheet().page().below(base).replaceFirst("^https?://", ""))
        .orElse(step.sheet().page().path());
  }
}
