package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One of a few words. */
record ChoiceType<T>(List<String> words, Function<String, T> value) implements FieldType<T> {
  static final List<String> FLAG_WORDS = List.of("true", "false");

  static <E extends Enum<E>> ChoiceType<E> of(Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    List<String> words = constants.stream().map(ChoiceType::word).toList();
    return new ChoiceType<>(words, word -> constants.get(words.indexOf(word)));
  }

  @Override
  public Optional<T> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar)) {
      return wrongType(node, diagnostics);
    }
    if (words.contains(scalar.text())) {
      return Optional.of(value.apply(scalar.text()));
    }
    diagnostics.add(
        DiagnosticCode.BAD_VALUE,
        scalar.source(),
        "expected " + expected() + ", found " + scalar.described(),
        DidYouMean.hint(scalar.text(), words, "write it like this: " + example()));
    return Optional.empty();
  }

  @Override
  public String expected() {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  @Override
  public String example() {
    return words.get(0);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public JsonSchema schema() {
    return words.equals(FLAG_WORDS)
        ? JsonSchema.anyOf(JsonSchema.flag(), JsonSchema.choice(words))
        : JsonSchema.choice(words);
  }
}
