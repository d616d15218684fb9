package dev.cribsheet.content.layer;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.yaml.EntryName;
import java.util.HashSet;
import java.util.Set;

/**
 * The names, anchors and paths of everything that was removed when a site was composed, to match
 * them against references and links.
 *
 * @param items the anchors of items
 * @param paths the paths of files
 */
public record Absent(Set<EntryName> entries, Set<String> items, Set<String> paths) {
  static final Absent NOTHING = new Absent(Set.of(), Set.of(), Set.of());

  public Absent {
    entries = Set.copyOf(entries);
    items = Set.copyOf(items);
    paths = Set.copyOf(paths);
  }

  /** Whether nothing was removed. */
  public boolean isEmpty() {
    return entries.isEmpty() && items.isEmpty() && paths.isEmpty();
  }

  Absent and(Absent other) {
    return new Absent(
        union(entries, other.entries), union(items, other.items), union(paths, other.paths));
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  boolean has(LinkAddress address) {
    return paths.contains(address.path())
        || items.contains(address.fragment())
        || entries.stream().anyMatch(entry -> isAnchor(entry, address));
  }

  private static boolean isAnchor(EntryName entry, LinkAddress address) {
    String anchor = address.fragment();
    return !address.path().endsWith(".md") && anchor.equals(entry.id())
        || entry.kind().equals("signal") && anchor.equals(entry.id())
        || entry.kind().equals("checklist") && anchor.startsWith(Anchors.item(entry.id(), ""));
  }
}
