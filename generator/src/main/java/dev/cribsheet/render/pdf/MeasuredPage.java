package dev.cribsheet.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the elements of a document came to lie.
 *
 * @param boxes by the ids of their elements
 * @param marked those of the class that was asked for, in document order
 */
public record MeasuredPage(Map<String, PlacedBox> boxes, List<PlacedBox> marked) {
  public MeasuredPage {
    boxes = Map.copyOf(boxes);
    marked = List.copyOf(marked);
  }

  /** The box of the element with this id; empty without such an element in the flow. */
  public Optional<PlacedBox> box(String id) {
    return Optional.ofNullable(boxes.get(id));
  }
}
