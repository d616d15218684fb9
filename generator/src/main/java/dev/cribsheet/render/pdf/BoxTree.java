package dev.cribsheet.render.pdf;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The boxes of a laid-out document; {@code mirrored} says whether table cells are reversed. */
record BoxTree(Box root, boolean mirrored) {
  /** Returns the first box of each element that has an id. */
  Map<String, Box> byId() {
    Map<String, Box> found = new LinkedHashMap<>();
    for (Box box : ofElements()) {
      if (box.getElement().hasAttribute("id")) {
        found.putIfAbsent(box.getElement().getAttribute("id"), box);
      }
    }
    return found;
  }

  /** Returns the boxes of the elements with a CSS class. */
  List<Box> ofClass(String name) {
    return ofElements().stream()
        .filter(box -> List.of(box.getElement().getAttribute("class").split("\\s+")).contains(name))
        .toList();
  }

  private List<Box> ofElements() {
    List<Box> found = new ArrayList<>();
    each(
        box -> {
          if (box.getElement() != null
              && !box.isAnonymous()
              && !(box instanceof LineBox)
              && !(box instanceof InlineLayoutBox)) {
            found.add(box);
          }
        },
        text -> {});
    return found;
  }

  /** Visits every box, and every piece of text within a line. */
  void each(Consumer<Box> boxes, Consumer<InlineText> texts) {
    each(root, boxes, texts);
  }

  private void each(Box box, Consumer<Box> boxes, Consumer<InlineText> texts) {
    boxes.accept(box);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box childBox) {
          each(childBox, boxes, texts);
        } else if (child instanceof InlineText text) {
          texts.accept(text);
        }
      }
      return;
    }
    int count = box.getChildCount();
    boolean backwards = mirrored && box instanceof TableRowBox;
    for (int i = 0; i < count; i++) {
      each(box.getChild(backwards ? count - 1 - i : i), boxes, texts);
    }
  }
}
