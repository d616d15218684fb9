package dev.cribsheet.render.sheet;

import dev.cribsheet.content.SheetDetail;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A sheet before it is fitted to its pages. */
record SheetDraft(SiteSheet sheet, List<DraftBlock> blocks) {
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
              return new SheetDraft(sheet, shorter);
            });
  }

  /** The draft without details, where there are some that may be left out. */
  Optional<SheetDraft> brief() {
    return blocks.stream().noneMatch(DraftBlock::canShrink)
        ? Optional.empty()
        : Optional.of(
            new SheetDraft(
                sheet,
                blocks.stream()
                    .map(block -> block.free() ? block.show(SheetDetail.BRIEF) : block)
                    .toList()));
  }

  /** True when each block has a column of its own choice. */
  boolean columns() {
    return sheet.outline().columns();
  }

  /** How many entries were dropped. */
  int dropped() {
    return blocks.stream().mapToInt(DraftBlock::dropped).sum();
  }
}
