package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Merges a list of a patch into the list of an entry, by the ids of the entries. */
final class ListMerge {
  /**
   * How an entry of a patch can be interpreted.
   *
   * @param named whether the author wrote the id, rather than it being derived from text
   * @param canAdd whether it has everything that a new entry needs
   * @param hides whether it hides an entry
   */
  record Meaning(boolean named, boolean canAdd, boolean hides) {
    static Meaning of(FieldTable table, Located<String> id, Edit edit) {
      YamlMap fields = edit.fields();
      boolean written =
          table.ids().stream()
              .map(rule -> rule.sources().get(0).field().name())
              .flatMap(field -> fields.entry(field).stream())
              .anyMatch(entry -> entry.value().source().equals(id.source()));
      boolean whole =
          table.fields().stream()
              .filter(Field::required)
              .allMatch(field -> fields.entry(field.name()).isPresent());
      return new Meaning(written, whole && !edit.hide(), edit.hide());
    }

    /** Whether it changes an existing entry with its id. */
    boolean canChange() {
      return named || !canAdd;
    }

    /** Whether it refers to an entry that cannot be found, perhaps because its id has changed. */
    boolean isMissing(Located<String> id, FormerIds former) {
      return !canAdd && (named || hides) || named && former.hint(id.value()).isPresent();
    }
  }

  private final Structure.Entries kind;
  private final FieldTable table;
  private final MapMerge owner;
  private final String name;
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, SourceRef> changed = new HashMap<>();
  private final Map<String, Move> moves = new LinkedHashMap<>();

  ListMerge(Structure.Entries kind, MapMerge owner, String name) {
    this.kind = kind;
    this.table = kind.entry().table();
    this.owner = owner;
    this.name = name;
  }

  YamlList merge(YamlList base, YamlList patch) {
    elements.addAll(Element.of(base, kind));
    Element.of(patch, kind).forEach(this::change);
    place();
    return Element.list(elements, kind, base);
  }

  private void change(Element change) {
    if (!(change.node() instanceof YamlMap map)) {
      add(change);
      return;
    }
    Edit edit = Edit.of(map, owner.diagnostics());
    if (hidesGroup(map, edit)) {
      return;
    }
    Optional<Located<String>> id = kind.entry().id(edit.fields());
    int known = id.map(found -> indexOf(found.value())).orElse(-1);
    Optional<Meaning> meaning = id.map(found -> Meaning.of(table, found, edit));
    if (meaning.filter(Meaning::named).isPresent() && isSecond(id.get())) {
      return;
    }
    if (known >= 0 && meaning.get().canChange()) {
      change(known, edit);
    } else if (meaning
        .filter(found -> found.isMissing(id.get(), FormerIds.of(elements, kind)))
        .isPresent()) {
      reportUnknown(id.get());
      return;
    } else {
      add(change.with(edit.fields()));
    }
    edit.move().ifPresent(move -> id.ifPresent(found -> moves.put(found.value(), move)));
  }

  private void change(int index, Edit edit) {
    Element old = elements.get(index);
    if (edit.hide()) {
      elements.remove(index);
      owner.hide(name, old.id());
      return;
    }
    YamlMap before = kind.entry().map(old.node()).orElseThrow();
    elements.set(index, old.with(owner.merge(table, before, edit.fields())));
  }

  /** Adds an entry to the end of its group, or else of the list. */
  private void add(Element added) {
    int last =
        IntStream.range(0, elements.size())
            .filter(i -> elements.get(i).isWith(added, kind))
            .max()
            .orElse(elements.size() - 1);
    elements.add(last + 1, added);
  }

  /** Hides or reports the group that a map names; returns whether it names one. */
  private boolean hidesGroup(YamlMap map, Edit edit) {
    Optional<String> title = Element.title(map, kind);
    if (title.isEmpty()) {
      return false;
    }
    List<Element> gone =
        elements.stream().filter(element -> element.title(kind).equals(title)).toList();
    if (!edit.hide() || gone.isEmpty()) {
      owner
          .diagnostics()
          .add(
              DiagnosticCode.NOTHING_TO_CHANGE,
              map.source(),
              gone.isEmpty()
                  ? "there is no such group in '" + name + "'"
                  : "a group in a patch needs 'items' or 'hide: true'",
              "write it like this: {group: Scale, items: [{text: How many users?}]}");
    }
    if (edit.hide()) {
      gone.forEach(element -> owner.hide(name, element.id()));
      elements.removeAll(gone);
    }
    return true;
  }

  private boolean isSecond(Located<String> id) {
    SourceRef first = changed.putIfAbsent(id.value(), id.source());
    if (first == null) {
      return false;
    }
    owner
        .diagnostics()
        .add(
            DiagnosticCode.PATCHED_TWICE,
            id.source(),
            "'" + id.value() + "' is changed twice in this list",
            "first changed at " + first + ": combine the two changes");
    return true;
  }

  private void reportUnknown(Located<String> id) {
    List<String> ids = elements.stream().map(Element::id).filter(one -> !one.isEmpty()).toList();
    owner
        .diagnostics()
        .add(
            DiagnosticCode.NOTHING_TO_CHANGE,
            id.source(),
            "there is no '" + id.value() + "' in '" + name + "' of '" + owner.owner() + "'",
            FormerIds.of(elements, kind)
                .hint(id.value())
                .orElseGet(
                    () ->
                        DidYouMean.hint(
                            id.value(),
                            ids,
                            ids.isEmpty()
                                ? "the list is empty"
                                : "use one of: " + DidYouMean.list(ids))));
  }

  private int indexOf(String id) {
    return IntStream.range(0, elements.size())
        .filter(i -> !id.isEmpty() && elements.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private void place() {
    if (moves.isEmpty()) {
      return;
    }
    Map<String, Element> byKey = new LinkedHashMap<>();
    for (Element element : elements) {
      boolean free = !element.id().isEmpty() && !byKey.containsKey(element.id());
      byKey.put(free ? element.id() : "#" + byKey.size(), element);
    }
    List<String> keys = new ArrayList<>(byKey.keySet());
    new Placements(keys, moves, owner.diagnostics()).apply(List.copyOf(moves.keySet()));
    elements.clear();
    keys.forEach(key -> elements.add(inGroup(byKey.get(key), byKey)));
  }

  /** Puts a moved entry into the group of the entry that it is placed next to. */
  private Element inGroup(Element element, Map<String, Element> byKey) {
    Element anchor = element;
    for (int i = 0; i < moves.size() && moves.containsKey(anchor.id()); i++) {
      Optional<Element> next = moves.get(anchor.id()).anchor().map(Located::value).map(byKey::get);
      if (next.isEmpty()) {
        break;
      }
      anchor = next.get();
    }
    return anchor == element ? element : element.in(anchor.group());
  }
}
