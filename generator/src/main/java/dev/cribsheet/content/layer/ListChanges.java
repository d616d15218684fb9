package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The changes that turn one version of a list into another.
 *
 * @param idField the field with the id of an entry
 * @param known the changes to entries that the list already has, by id
 * @param added the new entries, each with its position unless it is appended
 */
public record ListChanges(String idField, Map<String, YamlMap> known, List<YamlNode> added) {
  public ListChanges {
    added = List.copyOf(added);
  }

  boolean isEmpty() {
    return known.isEmpty() && added.isEmpty();
  }

  /** Returns the changes as a list to put in a patch. */
  YamlList patch() {
    List<YamlNode> all = new ArrayList<>();
    known.forEach(
        (id, change) -> all.add(YamlMap.EMPTY.with(idField, YamlScalar.of(id)).with(change)));
    all.addAll(added);
    return YamlList.of(all);
  }

  /** Whether a new entry goes anywhere but to the end. */
  public boolean isAnyAddedMoved() {
    return added.stream()
        .filter(YamlMap.class::isInstance)
        .flatMap(
            node ->
                Edit.WORDS.stream().flatMap(word -> ((YamlMap) node).entry(word.name()).stream()))
        .findAny()
        .isPresent();
  }
}
