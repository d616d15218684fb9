package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the changes that turn one version of a list into another, by the ids of its entries. */
public final class ListDiff {
  private final Structure.Entries kind;
  private final String idField;

  /** Creates a diff for lists whose entries have ids. */
  public ListDiff(Structure.Entries kind) {
    this.kind = kind;
    this.idField = kind.entry().table().ids().orElseThrow().sources().get(0).field().name();
  }

  /** Returns the changes; empty if no patch can make them. */
  public Optional<ListChanges> of(YamlList from, YamlList to) {
    List<Element> before = Element.of(from, kind);
    List<Element> after = Element.of(to, kind);
    if (!haveIds(before) || !haveIds(after)) {
      return Optional.empty();
    }
    Map<String, Element> old = byId(before);
    Map<String, Element> now = byId(after);
    Map<String, YamlMap> known = new LinkedHashMap<>();
    old.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> known.put(id, YamlMap.EMPTY.with("hide", YamlScalar.of("true"))));
    Map<String, YamlMap> moves = moves(order(before, after, now), after);
    for (Element element : after) {
      Optional<Element> earlier = Optional.ofNullable(old.get(element.id()));
      Optional<YamlMap> move = Optional.ofNullable(moves.get(element.id()));
      if (earlier.isEmpty()) {
        continue;
      }
      Optional<YamlMap> fields = fields(earlier.get(), element);
      boolean elsewhere = !earlier.get().title(kind).equals(element.title(kind));
      if (fields.isEmpty() || elsewhere && move.isEmpty()) {
        return Optional.empty();
      }
      YamlMap change = fields.get().with(move.orElse(YamlMap.EMPTY));
      if (!change.entries().isEmpty()) {
        known.put(element.id(), change);
      }
    }
    List<YamlNode> added =
        after.stream()
            .filter(element -> !old.containsKey(element.id()))
            .map(element -> added(element, moves))
            .toList();
    return Optional.of(new ListChanges(idField, known, added));
  }

  private static boolean haveIds(List<Element> elements) {
    Set<String> ids = elements.stream().map(Element::id).collect(Collectors.toSet());
    return ids.size() == elements.size() && !ids.contains("");
  }

  private static Map<String, Element> byId(List<Element> elements) {
    Map<String, Element> all = new LinkedHashMap<>();
    elements.forEach(element -> all.put(element.id(), element));
    return all;
  }

  private Optional<YamlMap> fields(Element from, Element to) {
    return MapDiff.of(kind.entry().table(), named(from), named(to));
  }

  /** Returns an entry with its id, because merging adds the id to an entry without one. */
  private YamlMap named(Element element) {
    YamlMap map = kind.entry().map(element.node()).orElseThrow();
    return map.with(idField, YamlScalar.of(element.id()));
  }

  /** Returns the ids in the order that merging would produce without moves. */
  private List<String> order(List<Element> before, List<Element> after, Map<String, Element> now) {
    List<Element> merged =
        new ArrayList<>(before.stream().filter(one -> now.containsKey(one.id())).toList());
    Set<String> known = merged.stream().map(Element::id).collect(Collectors.toSet());
    for (Element element : after) {
      if (!known.contains(element.id())) {
        int last =
            IntStream.range(0, merged.size())
                .filter(i -> merged.get(i).isWith(element, kind))
                .max()
                .orElse(merged.size() - 1);
        merged.add(last + 1, element);
      }
    }
    return merged.stream().map(Element::id).toList();
  }

  /** Returns the moves that the entries need, by id. */
  private Map<String, YamlMap> moves(List<String> present, List<Element> after) {
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, after.size()).forEach(i -> places.put(after.get(i).id(), i));
    List<String> moved = Reordering.moved(present, after.stream().map(Element::id).toList());
    Set<String> loose = new HashSet<>(moved);
    Map<String, YamlMap> moves = new HashMap<>();
    for (String id : moved) {
      int place = places.get(id);
      Element element = after.get(place);
      Optional<Element> next = Optional.of(place + 1).filter(i -> i < after.size()).map(after::get);
      boolean besideNext =
          next.filter(one -> one.isWith(element, kind) && !loose.contains(one.id())).isPresent();
      if (place == 0 && element.group().isEmpty()) {
        moves.put(id, YamlMap.EMPTY.with("first", YamlScalar.of("true")));
      } else if (besideNext && (place == 0 || !after.get(place - 1).isWith(element, kind))) {
        moves.put(id, YamlMap.EMPTY.with("before", YamlScalar.of(next.get().id())));
      } else if (place > 0) {
        moves.put(id, YamlMap.EMPTY.with("after", YamlScalar.of(after.get(place - 1).id())));
      }
    }
    return moves;
  }

  private YamlNode added(Element element, Map<String, YamlMap> moves) {
    Optional<YamlMap> move = Optional.ofNullable(moves.get(element.id()));
    YamlNode node =
        move.<YamlNode>map(words -> kind.entry().map(element.node()).orElseThrow().with(words))
            .orElse(element.node());
    return element
        .group()
        .<YamlNode>map(
            group ->
                group.with(kind.group().orElseThrow().entries().name(), YamlList.of(List.of(node))))
        .orElse(node);
  }
}
