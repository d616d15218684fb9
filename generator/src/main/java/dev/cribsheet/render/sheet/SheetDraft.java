package dev.cribsheet.render.sheet;

import dev.cribsheet.site.SiteStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A step's sheet before it is fitted to its page. */
record SheetDraft(SiteStep step, List<DraftBlock> blocks) {
  SheetDraft {
    blocks = List.copyOf(blocks);
  }

  /** The draft with one entry less, taken from the longest list that may lose one. */
  Optional<SheetDraft> drop() {
    return blocks.stream()
        .filter(DraftBlock::canDrop)
        .max(Comparator.comparingInt(block -> block.items().size()))
        .map(
            longest -> {
              List<DraftBlock> shorter = new ArrayList<>(blocks);
              shorter.set(blocks.indexOf(longest), longest.drop());
              return new SheetDraft(step, shorter);
            });
  }

  /** How many entries were dropped. */
  int dropped() {
    return blocks.stream().mapToInt(DraftBlock::dropped).sum();
  }
}
