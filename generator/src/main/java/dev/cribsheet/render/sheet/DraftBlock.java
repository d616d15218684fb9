package dev.cribsheet.render.sheet;

import dev.cribsheet.content.PrintRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that goes on a sheet.
 *
 * @param kind what it is, also its anchor
 * @param inEnd whether it stands in the second column where both have room
 * @param items none of them kept from paper
 * @param dropped how many the fit has dropped
 */
record DraftBlock(String kind, String title, boolean inEnd, List<DraftItem> items, int dropped) {
  DraftBlock {
    items = List.copyOf(items);
  }

  /** True when there is an entry that may be dropped. */
  boolean canDrop() {
    return items.stream().anyMatch(item -> item.print() == PrintRule.IF_ROOM);
  }

  /** The block without the last entry that may be dropped. */
  DraftBlock drop() {
    List<DraftItem> kept = new ArrayList<>(items);
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (kept.get(i).print() == PrintRule.IF_ROOM) {
        kept.remove(i);
        return new DraftBlock(kind, title, inEnd, kept, dropped + 1);
      }
    }
    return this;
  }
}
