package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The type of a value that is one of a few words. */
final class WordType {
  /** Words that other tools read as {@code true} or {@code false}. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "yes", "true", "y", "true", "on", "true", "1", "true", "no", "false", "n", "false", "off",
          "false", "0", "false");

  private WordType() {}

  static <T> FieldType<T> of(List<String> words, Function<String, T> value) {
    int last = words.size() - 1;
    String expected = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    return FieldTypes.of(
        YamlScalar.class,
        expected,
        words.get(0),
        () ->
            words.contains("true")
                ? JsonSchema.anyOf(JsonSchema.flag(), JsonSchema.choice(words))
                : JsonSchema.choice(words),
        (scalar, type, diagnostics) -> {
          if (words.contains(scalar.text())) {
            return Optional.of(value.apply(scalar.text()));
          }
          Optional<String> meant =
              Optional.ofNullable(SYNONYMS.get(scalar.text().toLowerCase(Locale.ROOT)))
                  .filter(words::contains);
          diagnostics.add(
              DiagnosticCode.BAD_VALUE,
              scalar.source(),
              "expected " + expected + ", found " + scalar.described(),
              meant
                  .map(word -> "write it like this: " + word)
                  .orElseGet(
                      () ->
                          DidYouMean.hint(
                              scalar.text(), words, "write it like this: " + words.get(0))));
          return Optional.empty();
        });
  }
}
