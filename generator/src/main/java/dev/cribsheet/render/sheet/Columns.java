package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a sheet in two columns, with the heights they were measured to have.
 *
 * @param startHeight of the first column, in mm
 * @param endHeight of the second column, in mm
 */
record Columns(List<DraftBlock> start, List<DraftBlock> end, double startHeight, double endHeight) {
  Columns {
    start = List.copyOf(start);
    end = List.copyOf(end);
  }

  /** The height of the longer column, in mm. */
  double height() {
    return Math.max(startHeight, endHeight);
  }

  /** Each block in the column it belongs in. */
  static Columns usual(SheetDraft draft, SheetMeasure measure) {
    return of(draft, measure, draft.blocks().stream().map(DraftBlock::inEnd).toList());
  }

  /** The columns whose longer one is shortest; the blocks keep their order. */
  static Columns balanced(SheetDraft draft, SheetMeasure measure) {
    Columns best = usual(draft, measure);
    int blocks = draft.blocks().size();
    for (int choice = 0; choice < 1 << blocks; choice++) {
      List<Boolean> inEnd = new ArrayList<>();
      for (int i = 0; i < blocks; i++) {
        inEnd.add((choice >> i & 1) == 1);
      }
      Columns other = of(draft, measure, inEnd);
      if (other.height() < best.height()) {
        best = other;
      }
    }
    return best;
  }

  private static Columns of(SheetDraft draft, SheetMeasure measure, List<Boolean> inEnd) {
    List<DraftBlock> start = new ArrayList<>();
    List<DraftBlock> end = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      (inEnd.get(i) ? end : start).add(draft.blocks().get(i));
    }
    return new Columns(start, end, measure.height(start), measure.height(end));
  }
}
