package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetPart;
import java.util.ArrayList;
import java.util.List;

/**
 * A list on a sheet, or the part of a list that is in one column.
 *
 * @param id unique on the sheet, and the block's anchor
 * @param kind the kind, which determines the style
 * @param inEnd whether it is meant for the second column
 * @param free whether its details may be left out
 * @param optional whether it may be left out
 * @param items the entries that may be printed
 * @param dropped how many entries were dropped to make the sheet fit
 * @param continued whether its first entries are in an earlier column
 */
record DraftBlock(
    String id,
    String kind,
    String title,
    boolean inEnd,
    boolean free,
    boolean optional,
    List<DraftItem> items,
    int dropped,
    boolean continued) {
  DraftBlock {
    items = List.copyOf(items);
  }

  /** Returns a list with all its entries. */
  static DraftBlock of(String kind, String title, List<DraftItem> items) {
    return new DraftBlock(kind, kind, title, false, true, false, items, 0, false).numbered();
  }

  /** Returns the block with the settings of its part of the sheet, and with this id and title. */
  DraftBlock placed(SheetPart part, String otherId, String otherTitle) {
    DraftBlock shown = show(part.show().orElse(SheetDetail.FULL));
    boolean mayShrink = part.show().isEmpty();
    return new DraftBlock(
        otherId,
        kind,
        otherTitle,
        part.second(),
        mayShrink,
        optional || part.optional(),
        shown.items,
        dropped,
        continued);
  }

  /** Returns the block with another title, marked as one that may be left out. */
  DraftBlock asOptional(String otherTitle) {
    return new DraftBlock(id, kind, otherTitle, inEnd, free, true, items, dropped, continued);
  }

  /** Returns the block with only this much detail in each entry. */
  DraftBlock show(SheetDetail detail) {
    return with(items.stream().map(item -> item.show(detail)).toList(), dropped);
  }

  /** Returns whether it has details that may be left out. */
  boolean canShrink() {
    return free && items.stream().anyMatch(DraftItem::hasDetail);
  }

  /** Returns whether it has an entry that may be dropped. */
  boolean canDrop() {
    return items.stream().anyMatch(item -> item.print() == PrintRule.IF_ROOM);
  }

  /** Returns whether it is divided only if no column has room for all of it. */
  boolean whole() {
    return kind.equals(ScorecardBlocks.KIND) || kind.equals(SessionBlocks.RUN);
  }

  /** Returns whether a group's heading precedes this entry. */
  boolean startsGroup(int entry) {
    String group = items.get(entry).entry().group();
    return !group.isEmpty() && (entry == 0 || !group.equals(items.get(entry - 1).entry().group()));
  }

  /** Returns the block with only these entries; the others are counted as dropped. */
  DraftBlock keep(List<DraftItem> kept) {
    return with(kept, dropped + items.size() - kept.size());
  }

  /** Returns the block with its entries renumbered for measuring. */
  DraftBlock numbered() {
    List<DraftItem> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      numbered.add(items.get(i).at(i, startsGroup(i)));
    }
    return with(numbered, dropped);
  }

  /** Returns the block with all entries and the line that counts dropped ones, to measure both. */
  DraftBlock withDroppedLine() {
    return with(items, 1);
  }

  /** Returns the first entries; the line that counts dropped ones stays with the rest. */
  DraftBlock head(int count) {
    return with(items.subList(0, count), 0);
  }

  /** Returns the entries after the first {@code count}. */
  DraftBlock tail(int count) {
    List<DraftItem> rest = items.subList(count, items.size());
    return new DraftBlock(id, kind, title, inEnd, free, optional, rest, dropped, true);
  }

  private DraftBlock with(List<DraftItem> otherItems, int lost) {
    return new DraftBlock(id, kind, title, inEnd, free, optional, otherItems, lost, continued);
  }
}
