package dev.cribsheet.render.sheet;

import dev.cribsheet.content.SiteConfig;
import dev.cribsheet.content.Step;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.SheetBlockView;
import dev.cribsheet.view.SheetView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The view of a fitted sheet. */
final class SheetViews {
  private SheetViews() {}

  /**
   * The view.
   *
   * @param extraLines lines to write on that a higher paper adds to each column that has some
   */
  static SheetView sheet(PageScope scope, FittedSheet sheet, int extraLines) {
    SiteStep step = sheet.draft().step();
    Step content = step.content();
    return new SheetView(
        step.sheet().id(),
        step.number(),
        scope.hue(step.number()),
        SheetListViews.quarter(scope, step),
        content.title(),
        scope.t(
            "sheet.subtitle",
            Map.of(
                "minutes", scope.range(content.time()),
                "number", step.number(),
                "count", scope.site().steps().size())),
        sheet.size().word(),
        blocks(scope, sheet.start(), step),
        blocks(scope, sheet.end(), step),
        lines(sheet.startLines(), extraLines),
        lines(sheet.endLines(), extraLines),
        footStart(scope),
        footEnd(scope.site(), step));
  }

  private static List<SheetBlockView> blocks(
      PageScope scope, List<DraftBlock> blocks, SiteStep step) {
    return blocks.stream()
        .map(
            block ->
                new SheetBlockView(
                    "sheet-" + block.kind(),
                    block.kind(),
                    block.title(),
                    block.items().stream().map(DraftItem::entry).toList(),
                    more(scope, block, step)))
        .toList();
  }

  private static String more(PageScope scope, DraftBlock block, SiteStep step) {
    return block.dropped() == 0
        ? ""
        : scope.t(
            "sheet.more",
            Map.of("count", block.dropped(), "url", shown(scope.site(), step.url().path())));
  }

  private static List<Integer> lines(int lines, int extra) {
    return lines == 0 ? List.of() : IntStream.rangeClosed(1, lines + extra).boxed().toList();
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
    return shown(site, step.sheet().page().path());
  }

  /** An address as it is printed: without scheme; the file alone where the site has no address. */
  private static String shown(Site site, String path) {
    return site.config()
        .baseUrl()
        .map(base -> base.replaceFirst("^https?://", "") + "/" + path)
        .orElse(path);
  }
}
