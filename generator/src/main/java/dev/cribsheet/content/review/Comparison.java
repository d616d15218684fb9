package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.content.review.Outdated.Change;
import dev.cribsheet.content.review.Outdated.Status;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the current bases of a site with the versions that its author last reviewed.
 *
 * @param overrides the changes that the site makes to its bases
 * @param found the diagnostics of the site, whose hints are used
 */
public record Comparison(
    SourceTree tree, BasesLock lock, Overrides overrides, List<Diagnostic> found) {
  private static final String CLASH = "a base now has it too: delete yours, or give it another id";

  /**
   * The reviewed versions of the bases.
   *
   * @param overrides the changes that the site makes if it is built on these versions
   * @param items all items of these versions
   */
  public record Earlier(Overrides overrides, Map<BaseItem, String> items) {}

  /**
   * Returns the result of the comparison.
   *
   * @param items all items of the current bases
   * @param earlier absent if the reviewed versions are not available
   */
  public Outdated with(Map<BaseItem, String> items, Optional<Earlier> earlier) {
    List<Change> changes = new ArrayList<>();
    Map<BasesLock.Key, String> before = new HashMap<>();
    earlier.ifPresent(
        known ->
            known
                .overrides()
                .changed()
                .forEach(item -> before.put(BasesLock.Key.of(item), item.base())));
    for (OverriddenItem item : overrides.changed()) {
      changes.add(overridden(item, Optional.ofNullable(before.get(BasesLock.Key.of(item)))));
    }
    for (OverriddenItem item : overrides.clashing()) {
      changes.add(
          new Change(
              Status.BOTH,
              item.name(),
              Optional.of(item.place()),
              Optional.empty(),
              Optional.of(item.base()),
              hint(item.place()).or(() -> Optional.of(CLASH))));
    }
    Map<BaseItem, String> old = earlier.map(Earlier::items).orElse(Map.of());
    lock.gone(overrides).forEach((name, place) -> changes.add(missing(name, place, old, items)));
    earlier.ifPresent(known -> changes.addAll(ofBases(known.items(), items)));
    changes.sort(Comparator.comparing(Change::status).thenComparing(Change::name));
    return new Outdated(bases(), changes);
  }

  private List<Outdated.Base> bases() {
    Map<String, String> now = ReviewCheck.versions(tree);
    Set<String> ids = new TreeSet<>(now.keySet());
    ids.addAll(lock.versions().keySet());
    return ids.stream()
        .map(
            id ->
                new Outdated.Base(
                    id,
                    Optional.ofNullable(lock.versions().get(id)),
                    Optional.ofNullable(now.get(id))))
        .toList();
  }

  /**
   * Compares an item that the site changes. The earlier text is used only if it is the reviewed
   * one.
   */
  private Change overridden(OverriddenItem item, Optional<String> before) {
    Optional<String> hash = lock.hash(item);
    if (hash.isEmpty()) {
      return change(Status.UNREVIEWED, item, Optional.empty());
    }
    return lock.isChanged(item)
        ? change(Status.BOTH, item, before.filter(text -> BasesLock.hash(text).equals(hash.get())))
        : change(Status.YOU, item, Optional.of(item.base()));
  }

  private Change change(Status status, OverriddenItem item, Optional<String> before) {
    return new Change(
        status,
        item.name(),
        Optional.of(item.place()),
        before,
        Optional.of(item.base()),
        hint(item.place()));
  }

  private Change missing(
      BaseItem name, SourceRef place, Map<BaseItem, String> before, Map<BaseItem, String> now) {
    return new Change(
        Status.GONE,
        name,
        Optional.of(place),
        Optional.ofNullable(before.get(name)),
        Optional.empty(),
        hint(place)
            .filter(found -> found.startsWith("did you mean"))
            .or(() -> renamed(name, before, now))
            .or(() -> hint(place)));
  }

  /** Returns a hint that suggests the new item whose text is the old text of this one. */
  private static Optional<String> renamed(
      BaseItem name, Map<BaseItem, String> before, Map<BaseItem, String> now) {
    return now.keySet().stream()
        .filter(other -> !before.containsKey(other) && other.isBeside(name))
        .filter(other -> now.get(other).equals(before.get(name)))
        .map(other -> "did you mean '" + other.id() + "', which says the same?")
        .findFirst();
  }

  /** Returns the hint of the diagnostic at a position. */
  private Optional<String> hint(SourceRef place) {
    return found.stream()
        .filter(one -> one.source().equals(place))
        .flatMap(one -> one.hint().stream())
        .findFirst();
  }

  /** Returns the changes in the bases to items that the site does not change. */
  private List<Change> ofBases(Map<BaseItem, String> before, Map<BaseItem, String> now) {
    Set<BaseItem> own = new HashSet<>(lock.gone(overrides).keySet());
    overrides.changed().forEach(item -> own.add(item.name()));
    overrides.clashing().forEach(item -> own.add(item.name()));
    Set<BaseItem> whole =
        overrides.changed().stream()
            .filter(OverriddenItem::whole)
            .map(OverriddenItem::name)
            .collect(Collectors.toSet());
    Map<BaseItem, Change> changes = new TreeMap<>();
    Set<BaseItem> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (BaseItem name : names) {
      BaseItem entry = new BaseItem(name.entry(), "");
      boolean isNews = before.containsKey(entry) != now.containsKey(entry) && !name.equals(entry);
      Optional<String> one = Optional.ofNullable(before.get(name));
      Optional<String> other = Optional.ofNullable(now.get(name));
      boolean isOwn = own.contains(name) || whole.contains(entry) || isNews;
      if (!isOwn && !one.equals(other)) {
        changes.put(
            name, new Change(Status.BASE, name, Optional.empty(), one, other, Optional.empty()));
      }
    }
    return List.copyOf(changes.values());
  }
}
