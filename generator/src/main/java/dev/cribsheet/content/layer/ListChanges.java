package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What makes one version of a list into another.
 *
 * @param idField the field that names an entry
 * @param known the changes of entries that the list has, by their ids
 * @param added the entries that it does not have, with their places if they are not the last
 */
public record ListChanges(String idField, Map<String, YamlMap> known, List<YamlNode> added) {
  public ListChanges {
    added = List.copyOf(added);
  }

  boolean isEmpty() {
    return known.isEmpty() && added.isEmpty();
  }

  /** The list as a patch has it. */
  YamlList patch() {
    List<YamlNode> all = new ArrayList<>();
    known.forEach(
        (id, change) -> all.add(YamlMap.EMPTY.with(idField, YamlScalar.of(id)).with(change)));
    all.addAll(added);
    return YamlList.of(all);
  }

  /** Whether an entry that is added does not go to the end. */
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
