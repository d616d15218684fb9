package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one map that a {@link FieldTable} has read. */
public final class FieldValues {
  private final Map<String, Object> values;
  private final YamlMap map;
  private final Optional<IdRule<?>> ids;

  FieldValues(Map<String, Object> values, YamlMap map, Optional<IdRule<?>> ids) {
    this.values = Map.copyOf(values);
    this.map = map;
    this.ids = ids;
  }

  /** The id by the rule of the table. */
  public String id() {
    return ids.orElseThrow().id(this);
  }

  /** Where the id stands, or else the text that it is made of. */
  public SourceRef idSource() {
    return ids.orElseThrow().source(this);
  }

  /** The value of a field that the table requires. */
  public <T> T require(Field<T> field) {
    return find(field).orElseThrow(() -> new IllegalArgumentException(field.name()));
  }

  /** The value of a field, if it was written and fits. */
  @SuppressWarnings("unchecked") // the table put it there, read by this field's own type
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.name()));
  }

  /** The value of a list field, empty when it was left out. */
  public <T> List<T> list(Field<List<T>> field) {
    return find(field).orElse(List.of());
  }

  /** Where the field's value stands, or the whole map when it was left out. */
  public SourceRef source(Field<?> field) {
    return map.entry(field.name()).map(entry -> entry.value().source()).orElse(map.source());
  }

  /** Where the map starts. */
  public SourceRef source() {
    return map.source();
  }
}
