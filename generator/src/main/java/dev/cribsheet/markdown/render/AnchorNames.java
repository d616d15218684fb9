package dev.cribsheet.markdown.render;

import dev.cribsheet.source.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Assigns unique anchors. */
final class AnchorNames {
  private final Set<String> taken;
  private final Map<String, Integer> lastNumber = new HashMap<>();

  AnchorNames(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** Reserves an anchor that the author chose; returns false if it is already in use. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** Returns an anchor for the text of a heading, with a number if it is already in use. */
  String assign(String text) {
    String slug = Slug.anchor(text);
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + lastNumber.merge(base, 1, Integer::sum);
    }
    return id;
  }
}
