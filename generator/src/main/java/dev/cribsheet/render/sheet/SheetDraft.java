package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet before it is fitted to its pages.
 *
 * @param omitted the titles of optional lists that it leaves out
 * @param tooWide the diagrams of a question that it leaves out because no column can hold them
 */
record SheetDraft(
    SiteSheet sheet, List<DraftBlock> blocks, List<String> omitted, List<DraftItem> tooWide) {
  private static final String ID = "sheet-";

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
   * Returns the draft, then drafts without the last optional list, without the last two, and so on.
   */
  List<SheetDraft> shortened() {
    List<SheetDraft> drafts = new ArrayList<>(List.of(this));
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).optional()) {
        SheetDraft before = drafts.get(drafts.size() - 1);
        List<DraftBlock> left = new ArrayList<>(before.blocks);
        left.remove(blocks.get(i));
        List<String> gone = new ArrayList<>(before.omitted);
        gone.add(blocks.get(i).title());
        drafts.add(new SheetDraft(sheet, left, gone, tooWide));
      }
    }
    return List.copyOf(drafts);
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
