package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.source.SourceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the lock file after an author has reviewed the current state of the bases.
 *
 * @param items everything that the site changes
 * @param old the lock file before the review; absent to accept everything
 */
public record Acceptance(SourceTree tree, List<OverriddenItem> items, Optional<BasesLock> old) {
  /** Returns the ids that can be accepted. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    items.forEach(item -> ids.addAll(ids(item)));
    ids.remove("");
    return ids;
  }

  /** Returns the ids under which an item can be accepted: its own id and that of its entry. */
  private static Set<String> ids(OverriddenItem item) {
    return Set.copyOf(List.of(item.name().id(), item.name().entry().id()));
  }

  /** Returns the lock file after a review of these ids, or of all items if the list is empty. */
  public BasesLock lock(List<String> ids) {
    Map<BasesLock.Key, BasesLock.Line> now = BasesLock.lines(items);
    Map<String, String> versions = ReviewCheck.versions(tree);
    if (ids.isEmpty()) {
      return new BasesLock(versions, now, tree.whole());
    }
    Map<BasesLock.Key, BasesLock.Line> lines = new HashMap<>();
    old.ifPresent(lock -> lines.putAll(lock.lines()));
    lines.keySet().retainAll(now.keySet());
    items.stream()
        .filter(item -> ids(item).stream().anyMatch(ids::contains))
        .map(BasesLock.Key::of)
        .forEach(key -> lines.put(key, now.get(key)));
    BasesLock partly = new BasesLock(versions, lines, tree.whole());
    boolean later = items.stream().anyMatch(partly::isChanged);
    return new BasesLock(
        later ? old.map(BasesLock::versions).orElse(versions) : versions, lines, tree.whole());
  }
}
