package dev.cribsheet.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetFitterTest {
  private static final int MANY = 20_000;
  private static final SourceRef FILE = SourceRef.file("a.yaml");
  private static final double LINE = TypeSize.LEAST.line();

  /** The number of entries in each measurement. */
  private final List<Integer> measured = new ArrayList<>();

  @Test
  void aListThatCannotFitIsNotMeasured() {
    FittedSheet sheet = fit(99, items(MANY, PrintRule.ALWAYS));
    assertThat(sheet.fits()).isFalse();
    assertThat(sheet.sides()).hasSize(99);
    assertThat(measured).isEmpty();
  }

  @Test
  void entriesThatMayGoAreDroppedBeforeTheyAreMeasured() {
    FittedSheet sheet = fit(1, items(MANY, PrintRule.IF_ROOM));
    assertThat(sheet.fits()).isTrue();
    assertThat(measured).allMatch(entries -> entries < 200);
    int kept = sheet.draft().items().size();
    assertThat(kept).isBetween(110, 125);
    assertThat(sheet.draft().dropped()).isEqualTo(MANY - kept);
    assertThat(sheet.draft().items().get(kept - 1).plain()).isEqualTo("Item " + (kept - 1));
  }

  @Test
  void entriesThatMustStayTakeMorePagesAndTheOthersGoFirst() {
    List<DraftItem> both = new ArrayList<>(items(300, PrintRule.ALWAYS));
    both.addAll(items(MANY, PrintRule.IF_ROOM));
    FittedSheet sheet = fit(4, both);
    assertThat(sheet.fits()).isTrue();
    assertThat(sheet.sides()).hasSize(3);
    assertThat(sheet.draft().items()).hasSizeGreaterThan(300);
    assertThat(measured).allMatch(entries -> entries < 600);
  }

  @Test
  void aTextThatCannotFitIsNotMeasured() {
    DraftItem item = item(0, "word ".repeat(MANY), PrintRule.ALWAYS);
    assertThat(fit(1, List.of(item)).fits()).isFalse();
    assertThat(measured).isEmpty();
  }

  @Test
  void aLongOptionalListMakesRoomForAShorterOneBelow() {
    DraftBlock firm = DraftBlock.of("checks", "Firm", items(90, PrintRule.ALWAYS));
    DraftBlock tall = DraftBlock.of("points", "Tall", items(60, PrintRule.ALWAYS));
    DraftBlock low = DraftBlock.of("questions", "Low", items(10, PrintRule.ALWAYS));
    FittedSheet sheet = fitted(1, List.of(firm, tall.asOptional("Tall"), low.asOptional("Low")));
    assertThat(sheet.fits()).isTrue();
    assertThat(sheet.draft().omitted()).containsExactly("Tall");
  }

  private FittedSheet fit(int pages, List<DraftItem> items) {
    return fitted(pages, List.of(DraftBlock.of("checks", "L", items)));
  }

  private FittedSheet fitted(int pages, List<DraftBlock> blocks) {
    SheetOutline outline =
        new SheetOutline("l", "L", "", List.of(), false, pages, List.of(), "", FILE);
    UrlPath page = new UrlPath("sheets/l.html");
    SiteSheet sheet =
        new SiteSheet(new Sheet("l", page, List.of()), outline, page, Optional.empty());
    SheetDraft draft = new SheetDraft(sheet, blocks, List.of(), List.of());
    return new SheetFitter(this::measure)
        .fit(draft, new FitOptions(List.of(TypeSize.LEAST), List.of(), pages));
  }

  private SheetMeasure measure(SheetDraft draft, TypeSize size) {
    int entries = draft.items().size();
    measured.add(entries);
    SheetMeasure.Span span =
        new SheetMeasure.Span(0, LINE, Collections.nCopies(entries, LINE), LINE, 5);
    return new SheetMeasure(
        250, 5, 5, LINE, Map.of("checks", span, "points", span, "questions", span));
  }

  private static List<DraftItem> items(int count, PrintRule rule) {
    return IntStream.range(0, count).mapToObj(i -> item(i, "Item " + i, rule)).toList();
  }

  private static DraftItem item(int index, String text, PrintRule rule) {
    HtmlFragment none = HtmlFragment.none();
    return new DraftItem(
        index, new Entry("", HtmlFragment.ofText(text), none, none), rule, text, FILE);
  }
}
