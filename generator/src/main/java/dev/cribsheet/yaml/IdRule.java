package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.function.Function;

/**
 * How an entry of a kind gets its id: its author writes it, or it is made of another field.
 *
 * @param field that an author may write the id in
 * @param text the field that it is made of otherwise; required
 * @param slug makes the id of that field's value
 */
public record IdRule<T>(Field<String> field, Field<T> text, Function<T, String> slug) {
  /** The id of an entry. */
  String id(FieldValues values) {
    return values.find(field).orElseGet(() -> slug.apply(values.require(text)));
  }

  /** Where the id stands, or else the text that it is made of. */
  SourceRef source(FieldValues values) {
    return values.source(values.find(field).isPresent() ? field : text);
  }
}
