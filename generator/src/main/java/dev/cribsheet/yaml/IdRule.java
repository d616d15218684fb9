package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an entry gets its id: from the first of these fields that it has. */
public record IdRule(List<Source<?>> sources) {
  /**
   * A field that an id can be derived from.
   *
   * @param slug derives the id from the value of the field
   */
  public record Source<T>(Field<T> field, Function<T, String> slug) {
    private Optional<String> id(FieldValues values) {
      return values.find(field).map(slug);
    }

    private Optional<Located<String>> id(YamlMap map) {
      return map.entry(field.name())
          .flatMap(
              entry ->
                  field
                      .type()
                      .read(entry.value(), new Diagnostics())
                      .map(value -> new Located<>(slug.apply(value), entry.value().source())));
    }
  }

  public IdRule {
    sources = List.copyOf(sources);
  }

  /** Returns the rule that takes the id from this field. */
  public static IdRule of(Field<String> field) {
    return of(field, Function.identity());
  }

  /** Returns the rule that derives the id from this field. */
  public static <T> IdRule of(Field<T> field, Function<T, String> slug) {
    return new IdRule(List.of(new Source<>(field, slug)));
  }

  /** Returns this rule with one more field, which is used if an entry has none of the others. */
  public <T> IdRule or(Field<T> field, Function<T, String> slug) {
    return new IdRule(
        Stream.concat(sources.stream(), Stream.of(new Source<>(field, slug))).toList());
  }

  /**
   * Returns the id of an entry with its position; empty if none of the fields has a valid value.
   */
  public Optional<Located<String>> id(YamlMap map) {
    return sources.stream().flatMap(source -> source.id(map).stream()).findFirst();
  }

  String id(FieldValues values) {
    return sources.stream().flatMap(source -> source.id(values).stream()).findFirst().orElseThrow();
  }

  /** Returns the position of the field that the id is derived from. */
  SourceRef source(FieldValues values) {
    return sources.stream()
        .map(Source::field)
        .filter(field -> values.find(field).isPresent())
        .findFirst()
        .map(values::source)
        .orElseThrow();
  }
}
