package dev.cribsheet.adopt;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.content.layer.Reordering;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes to make in addition to patching the fields of entries.
 *
 * @param whole the entries to replace as a whole, because no patch produces them
 * @param moves the entries to move, each with the fields of the patch that moves it
 */
record Adjustments(Set<EntryName> whole, Map<EntryName, YamlMap> moves) {
  static final Adjustments NONE = new Adjustments(Set.of(), Map.of());

  boolean replaces(ContentKind<?> kind, String id) {
    return whole.contains(new EntryName(kind.name(), id));
  }

  Optional<YamlMap> move(ContentKind<?> kind, String id) {
    return Optional.ofNullable(moves.get(new EntryName(kind.name(), id)));
  }

  /** Returns a copy that also replaces these entries. */
  Adjustments replacing(Set<EntryName> more) {
    Set<EntryName> all = new HashSet<>(whole);
    all.addAll(more);
    return new Adjustments(all, moves);
  }

  /** Returns the entries that differ between the composed content and the copy. */
  static Set<EntryName> wrong(OpenContent composed, OpenContent copy) {
    Set<EntryName> wrong = new HashSet<>();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      Map<String, OpenEntry<?>> made = composed.of(kind);
      Map<String, OpenEntry<?>> wanted = copy.of(kind);
      Set<String> ids = new HashSet<>(made.keySet());
      ids.addAll(wanted.keySet());
      ids.stream()
          .filter(
              id ->
                  !made.containsKey(id)
                      || !wanted.containsKey(id)
                      || !EntryDiff.isSame(kind, made.get(id), wanted.get(id)))
          .forEach(id -> wrong.add(new EntryName(kind.name(), id)));
    }
    return wrong;
  }

  /** Returns these adjustments with the moves that put the entries in the order of the copy. */
  Adjustments moving(OpenContent composed, OpenContent copy) {
    Map<EntryName, YamlMap> all = new HashMap<>();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      if (isOrdered(kind)) {
        List<String> wanted = copy.order(kind);
        for (String id : Reordering.moved(composed.order(kind), wanted)) {
          int place = wanted.indexOf(id);
          all.put(
              new EntryName(kind.name(), id),
              place == 0
                  ? YamlMap.EMPTY.with("first", YamlScalar.of("true"))
                  : YamlMap.EMPTY.with("after", YamlScalar.of(wanted.get(place - 1))));
        }
      }
    }
    return new Adjustments(whole, all);
  }

  /** Whether the entries of every kind are in the order of the copy. */
  static boolean isInOrder(OpenContent composed, OpenContent copy) {
    return ContentKinds.ALL.stream()
        .filter(Adjustments::isOrdered)
        .allMatch(kind -> composed.order(kind).equals(copy.order(kind)));
  }

  /** Whether a site shows the entries of a kind in the order of their files. */
  private static boolean isOrdered(ContentKind<?> kind) {
    return kind.numbered() || kind.form() instanceof FileFormat.Entries;
  }
}
