package dev.cribsheet.content.layer;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.yaml.EntryName;
import java.util.HashSet;
import java.util.Set;

/**
 * Collects the names and anchors of everything that patches remove, to match them against
 * references and links.
 */
final class Hidden {
  private final Set<EntryName> names = new HashSet<>();
  private final Set<String> items = new HashSet<>();

  void addEntry(EntryName name) {
    names.add(name);
  }

  void addItem(String owner, String id) {
    items.add(Anchors.item(owner, id));
  }

  Set<EntryName> names() {
    return Set.copyOf(names);
  }

  /** Returns the anchors of removed items. */
  Set<String> items() {
    return Set.copyOf(items);
  }
}
