package dev.cribsheet.render.sheet;

import dev.cribsheet.drawing.TextMeasure;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.SheetPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws the top of the first step's sheet for the home page. */
public final class SheetPreviews {
  private static final int LEFT = 16;
  private static final int RIGHT = 158;
  private static final int TAB = 67;
  private static final int BOTTOM = 372;
  private static final int HEAD = 12;
  private static final int LINE = 8;
  private static final int GAP = 3;
  private static final int BLOCK_GAP = 10;
  private static final double TYPE = 6.6;
  private static final int WIDTH = 130;
  private static final int BOX = 11;

  /** The width of a line of the title, in ems of its type. */
  private static final double TITLE = 14;

  private static final int TITLE_LINE = 15;

  /** The baseline of the first line of the title. */
  private static final int TITLE_TOP = 39;

  private final List<SheetPreview.Block> blocks = new ArrayList<>();
  private final int top;
  private int y;

  private SheetPreviews(int top) {
    this.top = top;
  }

  /** Returns a preview of the first step's sheet; empty if nothing would be on it. */
  public static List<SheetPreview> first(PageContext scope) {
    return scope.site().sheets().stream()
        .filter(sheet -> sheet.step().isPresent())
        .limit(1)
        .map(sheet -> preview(scope, sheet, sheet.step().orElseThrow()))
        .filter(preview -> !preview.lists().isEmpty())
        .toList();
  }

  private static SheetPreview preview(PageContext scope, SiteSheet sheet, SiteStep step) {
    int number = step.number();
    String name = scope.strings().number(number) + " " + SheetListViews.title(scope, sheet);
    List<String> title = TextMeasure.wrapped(name, TITLE);
    int line = TITLE_TOP + title.size() * TITLE_LINE - TITLE_LINE + GAP * 2;
    SheetPreviews drawn = new SheetPreviews(line + HEAD * 2 - GAP);
    List<DraftBlock> lists =
        SheetDraft.of(scope, sheet, FitOptions.of(sheet, false)).shortest().blocks();
    drawn.add(LEFT, lists.stream().filter(block -> !block.inEnd()));
    drawn.add(RIGHT, lists.stream().filter(DraftBlock::inEnd));
    return new SheetPreview(
        scope.t("home.preview", Map.of("number", number)),
        scope.to(sheet.files().page()),
        scope.hue(number),
        title,
        // not the minutes alone: the cards of the home page show a range, which would differ
        ClockViews.of(scope, step).span(),
        LEFT + (scope.quarter(number) - 1) * TAB,
        line,
        drawn.blocks);
  }

  private void add(int x, Stream<DraftBlock> column) {
    y = top;
    column.takeWhile(block -> add(x, block)).toList();
  }

  /** Adds as many whole entries as the column has room for, and returns whether these are all. */
  private boolean add(int x, DraftBlock block) {
    boolean boxes = block.kind().equals("checks");
    double ems = (WIDTH - (boxes ? BOX : 0)) / TYPE;
    List<SheetPreview.Entry> entries = new ArrayList<>();
    int next = y + HEAD;
    boolean room = true;
    for (int i = 0; room && i < block.items().size(); i++) {
      DraftItem item = block.items().get(i);
      int group = next + (i == 0 ? 0 : GAP);
      int at = block.startsGroup(i) ? group + LINE + GAP : next;
      List<String> lines = TextMeasure.wrapped(item.plain(), ems);
      int last = at + (lines.size() - 1) * LINE;
      room = last <= BOTTOM;
      if (room) {
        if (block.startsGroup(i)) {
          entries.add(new SheetPreview.Entry(group, true, List.of(item.entry().group())));
        }
        entries.add(new SheetPreview.Entry(at, false, lines));
        next = last + LINE + GAP;
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new SheetPreview.Block(x, y, block.title(), boxes, LINE, entries));
      y = next + BLOCK_GAP;
    }
    return room;
  }
}
