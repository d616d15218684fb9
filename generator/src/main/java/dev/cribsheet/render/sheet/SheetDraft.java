package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sheet before it is fitted to its pages.
 *
 * @param omitted the titles of optional lists that it leaves out
 * @param tooWide the diagrams of a question that it leaves out because no column can hold them
 */
record SheetDraft(
    SiteSheet sheet, List<DraftBlock> blocks, List<String> omitted, List<DraftItem> tooWide) {
  private static final String ID = "sheet-";

  /** With more optional lists, there are too many combinations to try. */
  private static final int MAX_CHOICES = 4;

  SheetDraft {
    blocks = List.copyOf(blocks);
    omitted = List.copyOf(omitted);
    tooWide = List.copyOf(tooWide);
  }

  /**
   * Returns the lists of a sheet, without entries that are never printed and without optional
   * diagrams that no column can hold.
   */
  static SheetDraft of(PageContext scope, SiteSheet sheet, FitOptions options) {
    SheetBlocks lists = new SheetBlocks(scope, new SheetDiagrams(scope, options));
    List<DraftBlock> blocks = new ArrayList<>();
    for (SheetPart part : sheet.outline().parts()) {
      for (DraftBlock block : lists.of(part)) {
        String id = id(block.kind(), blocks);
        String title = part.title().isEmpty() ? block.title() : part.title();
        if (block.kind().equals("checks") && title.equals(sheet.outline().title())) {
          title = scope.t("part.checklist"); // not the sheet's title again
        }
        blocks.add(block.placed(part, id, LastLine.kept(title)));
      }
    }
    List<DraftBlock> wide =
        blocks.stream().filter(DraftBlock::optional).filter(SheetDiagrams::isTooWide).toList();
    blocks.removeAll(wide);
    List<DraftItem> reported =
        sheet.ofQuestion()
            ? wide.stream().flatMap(block -> block.items().stream()).toList()
            : List.of();
    return new SheetDraft(sheet, blocks, List.of(), reported);
  }

  /** Returns an id derived from the kind; after the first list of a kind, it also has a number. */
  private static String id(String kind, List<DraftBlock> before) {
    long same = before.stream().filter(block -> block.kind().equals(kind)).count();
    return same == 0 ? ID + kind : ID + kind + "-" + (same + 1);
  }

  /**
   * Returns the draft after dropping one or more entries, until {@code excess} mm are saved or no
   * more may be dropped; empty if no entry may be dropped.
   */
  Optional<SheetDraft> drop(SheetMeasure measure, double excess) {
    DroppedEntries entries = new DroppedEntries(blocks, measure);
    return entries.drop(excess)
        ? Optional.of(new SheetDraft(sheet, entries.kept(), omitted, tooWide))
        : Optional.empty();
  }

  /** Returns the draft with the entries of each block renumbered for measuring. */
  SheetDraft numbered() {
    return new SheetDraft(
        sheet, blocks.stream().map(DraftBlock::numbered).toList(), omitted, tooWide);
  }

  /**
   * Returns the draft, then drafts without one optional list, without two, and so on. Of drafts
   * that leave out equally many lists, those that leave out later ones come first. With more than
   * {@value #MAX_CHOICES} optional lists, only the last ones are left out.
   */
  List<SheetDraft> shortened() {
    List<DraftBlock> optional =
        new ArrayList<>(blocks.stream().filter(DraftBlock::optional).toList());
    Collections.reverse(optional);
    int count = optional.size();
    IntStream choices =
        count > MAX_CHOICES
            ? IntStream.rangeClosed(0, count).map(last -> (1 << last) - 1)
            : IntStream.range(0, 1 << count);
    return choices
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .map(choice -> without(optional, choice))
        .toList();
  }

  /** Returns the draft without the optional lists whose bits are set in {@code choice}. */
  private SheetDraft without(List<DraftBlock> optional, int choice) {
    List<DraftBlock> left = new ArrayList<>(blocks);
    List<String> gone = new ArrayList<>(omitted);
    for (int i = 0; i < optional.size(); i++) {
      if ((choice >> i & 1) == 1) {
        left.remove(optional.get(i));
        gone.add(optional.get(i).title());
      }
    }
    return new SheetDraft(sheet, left, gone, tooWide);
  }

  /** Returns the draft without optional lists. */
  SheetDraft shortest() {
    List<SheetDraft> drafts = shortened();
    return drafts.get(drafts.size() - 1);
  }

  /** Returns the draft without details; empty if there are none to leave out. */
  Optional<SheetDraft> brief() {
    return blocks.stream().noneMatch(DraftBlock::canShrink)
        ? Optional.empty()
        : Optional.of(
            new SheetDraft(
                sheet,
                blocks.stream()
                    .map(block -> block.free() ? block.show(SheetDetail.BRIEF) : block)
                    .toList(),
                omitted,
                tooWide));
  }

  /** Returns whether the author chose a column for each block. */
  boolean columns() {
    return sheet.outline().columns();
  }

  /** Returns the entries of all blocks. */
  List<DraftItem> items() {
    return blocks.stream().flatMap(block -> block.items().stream()).toList();
  }

  int dropped() {
    return blocks.stream().mapToInt(DraftBlock::dropped).sum();
  }
}
