package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.drawing.TextMeasure;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.SheetPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the first step's sheet for the home page. */
public final class SheetPreviews {
  private static final int LEFT = 16;
  private static final int RIGHT = 158;
  private static final int TAB = 67;
  private static final int TOP = 78;
  private static final int BOTTOM = 372;
  private static final int HEAD = 16;
  private static final int LINE = 8;
  private static final int GAP = 5;
  private static final double TYPE = 6.6;
  private static final int WIDTH = 130;
  private static final int BOX = 11;

  private final PageContext scope;
  private final List<SheetPreview.Block> blocks = new ArrayList<>();
  private int y;

  private SheetPreviews(PageContext scope) {
    this.scope = scope;
  }

  /** Returns a preview of the first step's sheet; empty if it would be blank. */
  public static List<SheetPreview> first(PageContext scope) {
    return scope.site().steps().stream()
        .limit(1)
        .map(step -> new SheetPreviews(scope).preview(step))
        .filter(preview -> !preview.lists().isEmpty())
        .toList();
  }

  private SheetPreview preview(SiteStep step) {
    Step content = step.content();
    int hue = scope.hue(step.number());
    y = TOP;
    add(LEFT, StepPart.CHECKLIST, texts(content.checklist()));
    add(LEFT, StepPart.RED_FLAGS, step.redFlags().stream().map(RedFlag::name).toList());
    y = TOP;
    add(RIGHT, StepPart.ASK, texts(content.items(StepPart.ASK)));
    add(RIGHT, StepPart.SAY, texts(content.items(StepPart.SAY)));
    return new SheetPreview(
        scope.t("home.preview", Map.of("number", step.number())),
        scope.to(step.sheet().page()),
        step.number(),
        hue,
        content.shortTitle(),
        scope.minutes(content.time()),
        LEFT + (scope.quarter(step.number()) - 1) * TAB,
        blocks);
  }

  private static List<String> texts(List<Item> items) {
    return items.stream().map(item -> item.text().plain()).toList();
  }

  /** Adds as many whole entries as fit in the column. */
  private void add(int x, StepPart part, List<String> texts) {
    boolean boxes = part == StepPart.CHECKLIST;
    double ems = (WIDTH - (boxes ? BOX : 0)) / TYPE;
    List<SheetPreview.Entry> entries = new ArrayList<>();
    int next = y + HEAD;
    for (String text : texts) {
      List<String> lines = TextMeasure.wrapped(text, ems);
      int last = next + (lines.size() - 1) * LINE;
      if (last > BOTTOM) {
        break;
      }
      entries.add(new SheetPreview.Entry(next, lines));
      next = last + LINE + GAP;
    }
    if (!entries.isEmpty()) {
      String title = scope.t("part." + part.anchor());
      blocks.add(new SheetPreview.Block(x, y, title, boxes, LINE, entries));
      y = next + GAP;
    }
  }
}
