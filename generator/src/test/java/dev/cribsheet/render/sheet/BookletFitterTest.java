package dev.cribsheet.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BookletFitterTest {
  private static final SourceRef FILE = SourceRef.file("a.yaml");
  private static final double PAGE = SheetDocuments.LIVE_HEIGHT;

  /** The sheets that were laid out, each with its type size. */
  private final List<String> tried = new ArrayList<>();

  private Predicate<TypeSize> leavesOutDetails = size -> false;
  private Predicate<TypeSize> dropsAnEntry = size -> false;

  @Test
  void allSheetsAreSetInTheLargestTypeThatAddsNoPage() {
    assertThat(fitted(0.5, 0.5, 0.5)).containsExactly("13: 1", "13: 1", "13: 1");
    assertThat(fitted(0.9, 0.6, 0.6)).containsExactly("11: 1", "11: 1", "11: 1");
    assertThat(fitted(0.99, 0.5, 0.5)).containsExactly("10.7: 1", "10.7: 1", "10.7: 1");
  }

  @Test
  void aSheetMayTakeAPageThatWasLeftForNotes() {
    assertThat(fitted(0.9, 0.6)).containsExactly("13: 2", "13: 1");
  }

  @Test
  void noMoreSheetsAreLaidOutAfterOneThatAddsAPage() {
    fitted(0.99, 0.5, 0.5);
    assertThat(tried).doesNotContain("BOOKLET_11 0.5").hasSize(3 + 5 + 3 + 1);
  }

  @Test
  void theTwoPagesOfTheFirstStepFaceEachOther() {
    assertThat(fitted(0.5, 1.2, 0.7, 0.7))
        .containsExactly("12.5: 1", "12.5: 1", "12.5: 2", "12.5: 1", "12.5: 1", "12.5: 1");
  }

  @Test
  void noTypeIsUsedThatLeavesOutMoreThanTheSmallest() {
    leavesOutDetails = size -> size.ratio(TypeSize.BOOKLET_12) > 1;
    assertThat(fitted(0.5, 0.5, 0.5)).containsExactly("12: 1", "12: 1", "12: 1");
    dropsAnEntry = size -> size.ratio(TypeSize.BOOKLET_11) > 1;
    assertThat(fitted(0.5, 0.5, 0.5)).containsExactly("11: 1", "11: 1", "11: 1");
  }

  @Test
  void whatTheSmallestTypeLeavesOutALargerOneMayToo() {
    leavesOutDetails = size -> true;
    dropsAnEntry = size -> true;
    assertThat(fitted(0.5, 0.5, 0.5)).containsExactly("13: 1", "13: 1", "13: 1");
  }

  @Test
  void thereIsNoBookletIfASheetDoesNotFitInTheSmallestType() {
    assertThat(fitted(0.5, 2.1, 0.5)).isEmpty();
    assertThat(tried).hasSize(3);
  }

  /** Returns the type size of each sheet with its pages, given how many pages its text fills. */
  private List<String> fitted(double... filled) {
    List<SiteSheet> sheets =
        Arrays.stream(filled).mapToObj(pages -> sheet(String.valueOf(pages))).toList();
    Booklet booklet = new Booklet(sheets.get(0).files(), sheets, sheet("0"));
    return new BookletFitter(booklet, this::fit)
        .fitted().stream()
            .map(sheet -> sheet.size().points() + ": " + sheet.sides().size())
            .toList();
  }

  private FittedSheet fit(SiteSheet sheet, TypeSize size) {
    tried.add(size + " " + sheet.id());
    double growth = Math.pow(size.ratio(TypeSize.BOOKLET), 2);
    double filled = Double.parseDouble(sheet.id()) * growth;
    int pages = Math.max(1, Math.min(2, (int) Math.ceil(filled)));
    HtmlFragment none = HtmlFragment.none();
    Entry entry = new Entry("", none, none, none);
    List<DraftItem> items =
        Collections.nCopies(2, new DraftItem(0, entry, PrintRule.ALWAYS, "", FILE));
    DraftBlock block =
        DraftBlock.of("checks", "L", items).keep(items.subList(0, dropsAnEntry.test(size) ? 1 : 2));
    SheetDraft draft = new SheetDraft(sheet, List.of(block), List.of(), List.of());
    FittedSheet.Side side = new FittedSheet.Side(List.of(block), List.of(), 0, 0);
    double over = PAGE * (filled / pages - 1);
    return new FittedSheet(
        draft, size, leavesOutDetails.test(size), Collections.nCopies(pages, side), over, 0, 0);
  }

  private static SiteSheet sheet(String id) {
    SheetOutline outline = new SheetOutline(id, id, "", List.of(), false, 2, List.of(), "", FILE);
    UrlPath page = new UrlPath("sheets/l.html");
    return new SiteSheet(new Sheet(id, page, List.of()), outline, page, Optional.empty());
  }
}
