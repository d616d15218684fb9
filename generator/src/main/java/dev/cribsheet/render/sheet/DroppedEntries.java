package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.PrintRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Drops entries of a sheet, always from its longest list, and lists the entries that are kept. */
final class DroppedEntries {
  private final SheetMeasure measure;
  private final List<DroppedFrom> lists;

  DroppedEntries(List<DraftBlock> blocks, SheetMeasure measure) {
    this.measure = measure;
    this.lists = blocks.stream().map(DroppedFrom::new).toList();
  }

  /**
   * Drops one or more entries, until {@code excess} mm are saved or no more may be dropped. Returns
   * whether any was dropped.
   */
  boolean drop(double excess) {
    double left = excess;
    boolean dropped = false;
    do {
      Optional<DroppedFrom> longest = longest();
      if (longest.isEmpty()) {
        return dropped;
      }
      left -= measure.entry(longest.get().block, longest.get().drop());
      dropped = true;
    } while (left > 0);
    return true;
  }

  List<DraftBlock> kept() {
    return lists.stream().map(list -> list.block.keep(list.kept)).toList();
  }

  /** Returns the longest list that may drop an entry. */
  private Optional<DroppedFrom> longest() {
    return lists.stream()
        .filter(list -> list.next >= 0)
        .max(Comparator.comparingInt(list -> list.kept.size()));
  }

  /** A list, and the index of its last entry that may be dropped. */
  private static final class DroppedFrom {
    private final DraftBlock block;
    private final List<DraftItem> kept;
    private int next;

    DroppedFrom(DraftBlock block) {
      this.block = block;
      this.kept = new ArrayList<>(block.items());
      this.next = kept.size();
      findNext();
    }

    DraftItem drop() {
      DraftItem dropped = kept.remove(next);
      findNext();
      return dropped;
    }

    private void findNext() {
      do {
        next--;
      } while (next >= 0 && kept.get(next).print() != PrintRule.IF_ROOM);
    }
  }
}
