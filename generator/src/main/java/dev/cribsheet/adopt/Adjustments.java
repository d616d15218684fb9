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
 * What the fields of entries alone do not say.
 *
 * @param whole the entries that are replaced, because no patch makes them
 * @param moves where entries are put in the list of their kind
 */
record Adjustments(Set<EntryName> whole, Map<EntryName, YamlMap> moves) {
  static final Adjustments NONE = new Adjustments(Set.of(), Map.of());

  boolean replaces(ContentKind<?> kind, String id) {
    return whole.contains(new EntryName(kind.name(), id));
  }

  Optional<YamlMap> move(ContentKind<?> kind, String id) {
    return Optional.ofNullable(moves.get(new EntryName(kind.name(), id)));
  }

  /** These entries are to be replaced too. */
  Adjustments replacing(Set<EntryName> more) {
    Set<EntryName> all = new HashSet<>(whole);
    all.addAll(more);
    return new Adjustments(all, moves);
  }

  /** The entries that are not what the copy has. */
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

  /** The same, with the moves that give the entries the order of the copy. */
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

  /** Whether a site shows the entries of a kind in the order of its files. */
  private static boolean isOrdered(ContentKind<?> kind) {
    return kind.numbered() || kind.form() instanceof FileFormat.Entries;
  }
}
