package dev.cribsheet.markdown.render;

import dev.cribsheet.source.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out anchors, none twice. */
final class AnchorNames {
  private final Set<String> taken;
  private final Map<String, Integer> lastNumber = new HashMap<>();

  AnchorNames(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** Takes an author's own anchor; false when it is taken already. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** The anchor of a heading's text, with a number when it is taken. */
  String of(String text) {
    String slug = Slug.anchor(text);
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + lastNumber.merge(base, 1, Integer::sum);
    }
    return id;
  }
}
