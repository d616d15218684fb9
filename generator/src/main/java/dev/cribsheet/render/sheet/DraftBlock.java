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
 * @param kind decides how it looks
 * @param inEnd whether it goes in the second column when both columns have room
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

  /** A list with all its entries. */
  static DraftBlock of(String kind, String title, List<DraftItem> items) {
    return new DraftBlock(kind, kind, title, false, true, false, items, 0, false).numbered();
  }

  /** The same block, as a part of a sheet configures it. */
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

  /** The same block under another title, left out where there is no room for it. */
  DraftBlock asOptional(String otherTitle) {
    return new DraftBlock(id, kind, otherTitle, inEnd, free, true, items, dropped, continued);
  }

  /** Returns the block with only this much detail of each entry. */
  DraftBlock show(SheetDetail detail) {
    return with(items.stream().map(item -> item.show(detail)).toList(), dropped);
  }

  /** True when it has details that may be left out. */
  boolean canShrink() {
    return free && items.stream().anyMatch(DraftItem::hasDetail);
  }

  /** True when it has an entry that may be dropped. */
  boolean canDrop() {
    return items.stream().anyMatch(item -> item.print() == PrintRule.IF_ROOM);
  }

  /** True if the heading of a group precedes this entry. */
  boolean startsGroup(int entry) {
    String group = items.get(entry).entry().group();
    return !group.isEmpty() && (entry == 0 || !group.equals(items.get(entry - 1).entry().group()));
  }

  /** The block with these of its entries, which are counted as dropped if they are fewer. */
  DraftBlock keep(List<DraftItem> kept) {
    return with(kept, dropped + items.size() - kept.size());
  }

  /** The block with its entries counted again, as they are measured. */
  DraftBlock numbered() {
    List<DraftItem> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      numbered.add(items.get(i).at(i, startsGroup(i)));
    }
    return with(numbered, dropped);
  }

  /** All entries, plus the line that says how many were dropped, to measure both. */
  DraftBlock withDroppedLine() {
    return with(items, 1);
  }

  /** Its first entries, without the line about dropped ones: that comes last. */
  DraftBlock head(int count) {
    return with(items.subList(0, count), 0);
  }

  /** The entries after those. */
  DraftBlock tail(int count) {
    List<DraftItem> rest = items.subList(count, items.size());
    return new DraftBlock(id, kind, title, inEnd, free, optional, rest, dropped, true);
  }

  /** This part of a list and the one that follows it. */
  DraftBlock joined(DraftBlock next) {
    List<DraftItem> both = new ArrayList<>(items);
    both.addAll(next.items);
    return with(both, next.dropped);
  }

  private DraftBlock with(List<DraftItem> otherItems, int lost) {
    return new DraftBlock(id, kind, title, inEnd, free, optional, otherItems, lost, continued);
  }
}
