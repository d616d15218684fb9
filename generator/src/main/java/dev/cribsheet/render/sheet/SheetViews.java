package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.render.sheet.FittedSheet.Side;
import dev.cribsheet.site.PaperSize;
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

/**
 * The views of fitted sheets. On taller paper, a column that ends in blank lines gets more of them.
 *
 * @param paper empty on a web page, which may be printed on any paper
 */
record SheetViews(PageContext scope, Optional<SheetVariant> variant, Optional<PaperSize> paper) {
  private static final String TITLE = "_title";
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Returns the view of a sheet in its own document. */
  SheetView sheet(FittedSheet sheet) {
    String path = sheet.draft().sheet().files().page().path();
    String url = SheetFoot.url(scope.site(), path);
    return sheet(sheet, TITLE, "", false, page -> url);
  }

  /**
   * Returns the view of a sheet in the booklet, given the number of pages before it and in total.
   */
  SheetView nested(FittedSheet fitted, int before, int pages) {
    return sheet(
        fitted,
        anchor(fitted),
        suffix(fitted),
        true,
        page -> scope.t("sheet.page", Map.of("page", before + page, "count", pages)));
  }

  /** Returns the id of the title of a sheet in the booklet. */
  static String anchor(FittedSheet fitted) {
    return "_" + fitted.draft().sheet().id();
  }

  private static String suffix(FittedSheet fitted) {
    return "-" + fitted.draft().sheet().id();
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
        LastLine.kept(SheetListViews.title(scope, sheet)),
        nested ? List.of() : fields(sheet), // the booklet is for many sessions
        number == 0 ? List.of() : List.of(ClockViews.of(scope, sheet.step().get())),
        fitted.size().cssName(),
        fitted.size().isBig(),
        variant.filter(SheetVariant.MONO::equals).isPresent(),
        nested,
        sides(fitted, suffix, nested, footEnd),
        SheetFoot.cut(SheetFoot.imprint(scope), nested));
  }

  /** Returns the fields to fill in under the title of a scorecard. */
  private List<String> fields(SiteSheet sheet) {
    return sheet.outline().has(SheetList.SCORECARD)
        ? Stream.of(
                "sheet.candidate",
                "sheet.run-question",
                "sheet.interviewer",
                "sheet.run-date",
                "sheet.run-level")
            .map(scope::t)
            .toList()
        : List.of();
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
              nested && number > 1
                  ? HtmlFragment.none()
                  : LastLine.kept(
                      subtitle(fitted, nested || fitted.sides().size() == 1 ? 0 : number)),
              side.isBlank(),
              blocks(side.start(), fitted, suffix, continued),
              blocks(side.end(), fitted, suffix, continued),
              lines(side, side.startLines()),
              lines(side, side.endLines()),
              spareLines(side),
              SheetFoot.cut(footEnd.apply(number), nested)));
    }
    return views;
  }

  /**
   * Returns the line under the title. If {@code page} is 0, the line has no page number: there is
   * only one page, or the footer has the number.
   */
  private HtmlFragment subtitle(FittedSheet fitted, int page) {
    HtmlFragment sheet = SheetListViews.subtitle(scope, fitted.draft().sheet());
    String of =
        page == 0
            ? ""
            : scope
                .t("sheet.page", Map.of("page", page, "count", fitted.sides().size()))
                .replace(' ', NO_BREAK_SPACE);
    return new HtmlFragment(
        Stream.of(sheet, HtmlFragment.ofText(of))
            .filter(part -> !part.isEmpty())
            .map(HtmlFragment::html)
            .collect(Collectors.joining(" · ")));
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
                    title(block),
                    entries(block),
                    more(block, fitted)))
        .toList();
  }

  /** Returns the title of a block; the parts of a glossary are titled by their letters. */
  private String title(DraftBlock block) {
    if (block.kind().equals(SheetBlocks.TERMS)) {
      List<LetterGroups<DraftItem>> letters =
          LetterGroups.of(
              scope.site().config().language().value(), block.items(), item -> item.entry().name());
      String first = letters.get(0).letter();
      String last = letters.get(letters.size() - 1).letter();
      return block.title() + " " + (first.equals(last) ? first : first + "–" + last);
    }
    return block.continued()
        ? LastLine.kept(scope.t("sheet.continued", Map.of("title", block.title())))
        : block.title();
  }

  /** Returns the entries; only the first entry of a group has the group's heading. */
  private static List<SheetBlockView.Entry> entries(DraftBlock block) {
    return IntStream.range(0, block.items().size())
        .mapToObj(
            i -> {
              SheetBlockView.Entry entry = block.items().get(i).entry();
              return block.startsGroup(i) ? entry : entry.under("");
            })
        .toList();
  }

  private String more(DraftBlock block, FittedSheet fitted) {
    String url = SheetFoot.url(scope.site(), fitted.draft().sheet().screen().path());
    return block.dropped() == 0
        ? ""
        : scope.t("sheet.more", Map.of("count", block.dropped(), "url", url));
  }

  private List<Integer> lines(Side side, int lines) {
    return range(1, paper.map(size -> onPaper(side, lines, size)).orElse(lines));
  }

  /** Returns the additional blank lines for a web page that is printed on A4; none for a PDF. */
  private List<Integer> spareLines(Side side) {
    int lines = Math.max(side.startLines(), side.endLines());
    return paper.isPresent() ? List.of() : range(lines + 1, onPaper(side, lines, PaperSize.A4));
  }

  private static int onPaper(Side side, int lines, PaperSize paper) {
    int more = (int) (SheetDocuments.extraHeight(paper) / SheetLayout.NOTE_LINE);
    int wanted = lines == 0 ? 0 : lines + more;
    return side.isBlank() ? wanted : Math.min(wanted, SheetLayout.MAX_LINES);
  }

  private static List<Integer> range(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
