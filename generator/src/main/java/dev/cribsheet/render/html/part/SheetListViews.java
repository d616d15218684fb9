package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.SheetsPageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Views of the printable sheets. */
public final class SheetListViews {
  private static final double KILOBYTE = 1000;

  /** The margin of the paper, in mm; {@code TAB} is the width of a tab. */
  private static final int MARGIN = 14;

  private static final int TAB = 45;

  private SheetListViews() {}

  /** Returns the view of the page that lists all sheets, each with its thumbnail. */
  public static SheetsPageView page(
      PageContext scope, OutputSizes results, Function<Sheet, ThumbnailView> thumbnail) {
    Function<SiteSheet, SheetsPageView.SheetCard> card =
        sheet -> card(scope, sheet, results, thumbnail);
    List<SiteSheet> sheets = scope.site().sheets();
    return new SheetsPageView(
        sheets.stream().map(card).toList(),
        Stream.of(
                group(scope, "steps", sheets, sheet -> sheet.step().isPresent(), card),
                group(
                    scope,
                    "session",
                    sheets,
                    sheet -> sheet.step().isEmpty() && !sheet.ofQuestion(),
                    card),
                group(scope, "questions", sheets, SiteSheet::ofQuestion, card))
            .filter(group -> !group.sheets().isEmpty())
            .toList(),
        scope.site().booklet().stream()
            .map(booklet -> booklet(scope, booklet, results, thumbnail))
            .toList());
  }

  private static SheetsPageView.Group group(
      PageContext scope,
      String id,
      List<SiteSheet> sheets,
      Predicate<SiteSheet> members,
      Function<SiteSheet, SheetsPageView.SheetCard> card) {
    return new SheetsPageView.Group(
        id,
        scope.t("sheets." + id),
        scope.t("sheets." + id + "-line"),
        sheets.stream().filter(members).map(card).toList());
  }

  private static SheetsPageView.SheetCard booklet(
      PageContext scope,
      Booklet booklet,
      OutputSizes results,
      Function<Sheet, ThumbnailView> thumbnail) {
    String sheets =
        booklet.sheets().stream()
            .map(sheet -> shortTitle(scope, sheet))
            .collect(Collectors.joining(scope.t("term.comma") + " "));
    return card(
        scope,
        booklet.files(),
        scope.t("page.booklet"),
        HtmlFragment.ofText(
            scope.t("description.booklet")
                + " "
                + scope.t("sheets.contents", Map.of("sheets", sheets))),
        Optional.empty(),
        results,
        thumbnail);
  }

  private static SheetsPageView.SheetCard card(
      PageContext scope,
      SiteSheet sheet,
      OutputSizes results,
      Function<Sheet, ThumbnailView> thumbnail) {
    return card(
        scope,
        sheet.files(),
        shortTitle(scope, sheet),
        sheet.ofQuestion() ? prompt(scope, sheet) : subtitle(scope, sheet),
        sheet.step(),
        results,
        thumbnail);
  }

  private static HtmlFragment prompt(PageContext scope, SiteSheet sheet) {
    return scope.site().questions().stream()
        .filter(question -> question.url().equals(sheet.screen()))
        .findFirst()
        .map(question -> HtmlFragment.ofText(QuestionViews.line(question.content())))
        .orElse(HtmlFragment.none());
  }

  private static SheetsPageView.SheetCard card(
      PageContext scope,
      Sheet files,
      String title,
      HtmlFragment line,
      Optional<SiteStep> step,
      OutputSizes results,
      Function<Sheet, ThumbnailView> thumbnail) {
    int number = step.map(SiteStep::number).orElse(0);
    int quarter = scope.quarter(number);
    return new SheetsPageView.SheetCard(
        files.id(),
        number,
        scope.hue(number),
        quarter,
        tab(scope, quarter),
        title,
        line,
        step.map(found -> scope.minutes(found.content().time())).orElse(""),
        scope.to(files.page()),
        pdfs(scope, files, results),
        thumbnail.apply(files));
  }

  /** Returns the distance of a tab from the left edge of the paper, in mm. */
  private static int tab(PageContext scope, int quarter) {
    boolean mirrored = scope.strings().direction().equals("rtl");
    return MARGIN + (mirrored ? 4 - quarter : quarter - 1) * TAB;
  }

  private static String shortTitle(PageContext scope, SiteSheet sheet) {
    return sheet
        .step()
        .map(step -> step.content().shortTitle())
        .orElseGet(() -> title(scope, sheet));
  }

  /** Returns the sheet's title: the author's, or the theme's default. */
  public static String title(PageContext scope, SiteSheet sheet) {
    return sheet.outline().title().isEmpty()
        ? scope.t("sheet.title." + sheet.id())
        : sheet.outline().title();
  }

  /** Returns the text under the title: the goal of a step, or the sheet's lede. */
  public static HtmlFragment subtitle(PageContext scope, SiteSheet sheet) {
    if (sheet.step().isPresent()) {
      return scope.unlinked(sheet.step().get().content().text(StepPart.GOAL));
    }
    boolean made = sheet.outline().title().isEmpty() && !sheet.outline().parts().isEmpty();
    return HtmlFragment.ofText(made ? scope.t("sheet.lede." + sheet.id()) : sheet.outline().lede());
  }

  /** Returns a link from the sheet to the page that shows its content in full. */
  public static LinkView back(PageContext scope, SiteSheet sheet) {
    String text = sheet.step().isPresent() ? "sheet.back" : "sheet.back-page";
    return scope.link(scope.t(text), sheet.screen());
  }

  /** Returns the PDF files of a sheet with their sizes, except those that could not be created. */
  public static List<PdfView> pdfs(PageContext scope, Sheet sheet, OutputSizes results) {
    return sheet.pdfs().stream()
        .filter(pdf -> results.size(pdf.url()) > 0)
        .map(pdf -> new PdfView(label(scope, pdf), scope.to(pdf.url()), size(scope, pdf, results)))
        .toList();
  }

  private static String label(PageContext scope, SheetPdf pdf) {
    return scope.t(
        "sheet.pdf" + pdf.variant().map(SheetVariant::ending).orElse(""),
        Map.of("paper", pdf.paper().label()));
  }

  private static String size(PageContext scope, SheetPdf pdf, OutputSizes results) {
    return scope.t("file.size", Map.of("kilobytes", Math.ceil(results.size(pdf.url()) / KILOBYTE)));
  }
}
