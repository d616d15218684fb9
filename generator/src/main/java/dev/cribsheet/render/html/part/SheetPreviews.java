package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.SheetPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws the first step's sheet for the home page. */
public final class SheetPreviews {
  private static final int LEFT = 16;
  private static final int RIGHT = 158;
  private static final int TAB = 67;
  private static final int TOP = 78;
  private static final int BOTTOM = 372;
  private static final int HEAD = 16;
  private static final int LINE = 13;
  private static final int CHARACTERS = 36;

  private final PageContext scope;
  private final List<SheetPreview.Block> blocks = new ArrayList<>();
  private int y;

  private SheetPreviews(PageContext scope) {
    this.scope = scope;
  }

  /** Returns the picture of the first step's sheet, or nothing if it would be empty. */
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

  /** Adds a list as far as the column has room. */
  private void add(int x, StepPart part, List<String> texts) {
    int room = (BOTTOM - y - HEAD) / LINE + 1;
    if (texts.isEmpty() || room < 1) {
      return;
    }
    int first = y + HEAD;
    List<SheetPreview.Line> lines =
        IntStream.range(0, Math.min(texts.size(), room))
            .mapToObj(
                i ->
                    new SheetPreview.Line(
                        first + i * LINE, Excerpt.words(texts.get(i), CHARACTERS)))
            .toList();
    blocks.add(
        new SheetPreview.Block(
            x, y, scope.t("part." + part.anchor()), part == StepPart.CHECKLIST, lines));
    y = first + lines.size() * LINE + LINE;
  }
}
