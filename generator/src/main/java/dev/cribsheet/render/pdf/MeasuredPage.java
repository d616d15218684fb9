package dev.cribsheet.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The positions of the elements in a laid-out document.
 *
 * @param boxes by element id
 * @param marked the boxes of the elements with the requested CSS class, in document order
 */
public record MeasuredPage(Map<String, PlacedBox> boxes, List<PlacedBox> marked) {
  public MeasuredPage {
    boxes = Map.copyOf(boxes);
    marked = List.copyOf(marked);
  }

  /** Returns the box of an element; empty if the flow has no element with this id. */
  public Optional<PlacedBox> box(String id) {
    return Optional.ofNullable(boxes.get(id));
  }
}
