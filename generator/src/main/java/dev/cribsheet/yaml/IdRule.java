package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.function.Function;

/**
 * How an entry gets its id: the author writes it, or it is derived from another field.
 *
 * @param field in which the author can write the id
 * @param text required field that the id is derived from otherwise
 * @param slug derives the id from the value of that field
 */
public record IdRule<T>(Field<String> field, Field<T> text, Function<T, String> slug) {
  String id(FieldValues values) {
    return values.find(field).orElseGet(() -> slug.apply(values.require(text)));
  }

  /** The place of the id, or of the text that it is derived from. */
  SourceRef source(FieldValues values) {
    return values.source(values.find(field).isPresent() ? field : text);
  }
}
