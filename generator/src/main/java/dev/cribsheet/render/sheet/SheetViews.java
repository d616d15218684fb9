package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.drawing.TextMeasure;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.render.sheet.FittedSheet.Side;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.sheet.SheetBlockView;
import dev.cribsheet.view.sheet.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The views of fitted sheets; taller paper adds blank lines to each column that has some. */
record SheetViews(PageContext scope, Optional<SheetVariant> variant, int extraLines) {
  private static final String TITLE = "_title";
  private static final String ELLIPSIS = "…";
  private static final int MAX_FOOT = 200;
  private static final int FOOT_LINES = 2;

  /** The width of a line in the foot: 91 mm in 8 pt, less a margin, in ems. */
  private static final double FOOT_LINE = 31;

  /** A sheet in a document of its own. */
  SheetView sheet(FittedSheet sheet) {
    String path = shown(scope.site(), sheet.draft().sheet().files().page().path());
    return sheet(sheet, TITLE, "", false, page -> path);
  }

  /** A sheet in the booklet, with the pages before it and all pages. */
  SheetView nested(FittedSheet fitted, int before, int pages) {
    String id = fitted.draft().sheet().id();
    return sheet(
        fitted,
        anchor(fitted),
        "-" + id,
        true,
        page -> scope.t("sheet.page", Map.of("page", before + page, "count", pages)));
  }

  /** The id of the title of a sheet in the booklet. */
  static String anchor(FittedSheet fitted) {
    return "_" + fitted.draft().sheet().id();
  }

  private SheetView sheet(
      FittedSheet fitted,
      String anchor,
      String suffix,
      boolean nested,
      IntFunction<String> footEnd) {
    SiteSheet sheet = fitted.draft().sheet();
    int number = sheet.step().map(SiteStep::number).orElse(0);
    return new SheetView(
        sheet.id(),
        anchor,
        number,
        scope.hue(number),
        scope.quarter(number),
        SheetListViews.title(scope, sheet),
        fitted.size().cssName(),
        variant.filter(SheetVariant.MONO::equals).isPresent(),
        nested,
        sides(fitted, suffix, nested, footEnd),
        inFoot(imprint()));
  }

  /** A text of the foot, cut off at what its two lines have room for. */
  private static String inFoot(String text) {
    String cut = text.length() > MAX_FOOT ? text.substring(0, MAX_FOOT) + ELLIPSIS : text;
    while (TextMeasure.lines(cut, FOOT_LINE) > FOOT_LINES) {
      cut = cut.substring(0, cut.length() - 2) + ELLIPSIS;
    }
    return cut;
  }

  private List<SheetView.Side> sides(
      FittedSheet fitted, String suffix, boolean nested, IntFunction<String> footEnd) {
    List<SheetView.Side> views = new ArrayList<>();
    AtomicInteger continued = new AtomicInteger();
    for (Side side : fitted.sides()) {
      int number = views.size() + 1;
      views.add(
          new SheetView.Side(
              number == 1 ? suffix : suffix + "-p" + number,
              number == 1,
              subtitle(fitted, nested || fitted.sides().size() == 1 ? 0 : number),
              blocks(side.start(), fitted, suffix, continued),
              blocks(side.end(), fitted, suffix, continued),
              lines(side.startLines()),
              lines(side.endLines()),
              inFoot(footEnd.apply(number))));
    }
    return views;
  }

  /** The line under the title. Page 0 means no page number: it is the only one, or in the foot. */
  private String subtitle(FittedSheet fitted, int page) {
    String sheet = SheetListViews.subtitle(scope, fitted.draft().sheet());
    String of =
        page == 0
            ? ""
            : scope.t("sheet.page", Map.of("page", page, "count", fitted.sides().size()));
    return Stream.of(sheet, of).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private List<SheetBlockView> blocks(
      List<DraftBlock> blocks, FittedSheet fitted, String suffix, AtomicInteger continued) {
    return blocks.stream()
        .map(
            block ->
                new SheetBlockView(
                    block.id()
                        + suffix
                        + (block.continued() ? "-more-" + continued.incrementAndGet() : ""),
                    block.kind(),
                    block.continued()
                        ? scope.t("sheet.continued", Map.of("title", block.title()))
                        : block.title(),
                    block.items().stream().map(DraftItem::entry).toList(),
                    more(block, fitted)))
        .toList();
  }

  private String more(DraftBlock block, FittedSheet fitted) {
    String url = shown(scope.site(), fitted.draft().sheet().screen().path());
    return block.dropped() == 0
        ? ""
        : scope.t("sheet.more", Map.of("count", block.dropped(), "url", url));
  }

  private List<Integer> lines(int lines) {
    return lines == 0 ? List.of() : IntStream.rangeClosed(1, lines + extraLines).boxed().toList();
  }

  /** Site, version, date and licence. */
  String imprint() {
    Site site = scope.site();
    return Stream.of(
            site.config().title() + " " + site.info().version(),
            site.info().date().map(scope.strings()::date).orElse(""),
            site.config().licence().map(SiteConfig.Licence::name).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** A URL as it is printed: without its scheme; only the path when the site has no base URL. */
  private static String shown(Site site, String path) {
    return site.config()
        .baseUrl()
        .map(base -> base.replaceFirst("^https?://", "") + "/" + path)
        .orElse(path);
  }
}
