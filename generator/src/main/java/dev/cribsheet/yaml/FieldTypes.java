package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The field types that all kinds of content share. */
public final class FieldTypes {
  private static final int MAX_TEXT = 1_000;

  /** Plain text of one or more lines, not blank; leading and trailing spaces are removed. */
  public static final FieldType<String> TEXT =
      new Read<>(
          YamlScalar.class,
          "text",
          "\"Wrap up\"",
          () -> JsonSchema.text().with("maxLength", FieldTypes.MAX_TEXT),
          (scalar, type, diagnostics) -> {
            if (scalar.isNull() || scalar.text().isBlank()) {
              return type.wrongType(scalar, diagnostics);
            }
            String text = scalar.text().strip();
            if (text.codePointCount(0, text.length()) > FieldTypes.MAX_TEXT) {
              diagnostics.add(
                  DiagnosticCode.BAD_VALUE,
                  scalar.source(),
                  "the text has more than " + FieldTypes.MAX_TEXT + " characters",
                  "shorten it");
              return Optional.empty();
            }
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
          });

  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}_. +-]{1,200}(?:,[\\p{L}\\p{M}\\p{N}_. +-]{1,200}){0,50}");

  /** {@code true} or {@code false}. */
  public static final FieldType<Boolean> FLAG =
      WordType.of(List.of("true", "false"), Boolean::parseBoolean);

  private FieldTypes() {}

  /** Accepts nodes of one class only. */
  private record Read<N extends YamlNode, T>(
      Class<N> node,
      String expected,
      String example,
      Supplier<JsonSchema> schemaSupplier,
      Reader<N, T> reader)
      implements FieldType<T> {
    @Override
    public Optional<T> read(YamlNode found, Diagnostics diagnostics) {
      return node.isInstance(found)
          ? reader.read(node.cast(found), this, diagnostics)
          : wrongType(found, diagnostics);
    }

    @Override
    public JsonSchema schema() {
      return schemaSupplier.get();
    }
  }

  /** Reads the nodes of one class; {@code type} can report that a node does not fit. */
  public interface Reader<N extends YamlNode, T> {
    Optional<T> read(N node, FieldType<T> type, Diagnostics diagnostics);
  }

  /** Returns a type that accepts nodes of one class only. */
  public static <N extends YamlNode, T> FieldType<T> of(
      Class<N> node,
      String expected,
      String example,
      Supplier<JsonSchema> schema,
      Reader<N, T> reader) {
    return new Read<>(node, expected, example, schema, reader);
  }

  /**
   * Returns a type for whole numbers from {@code min} to {@code max}, inclusive; {@code 010} is 10.
   */
  public static FieldType<Integer> integer(int min, int max) {
    return new Read<>(
        YamlScalar.class,
        "a whole number from " + min + " to " + max,
        String.valueOf(Math.max(min, Math.min(max, 45))),
        () -> JsonSchema.anyOf(JsonSchema.integer(min, max), JsonSchema.text("^-?[0-9]{1,9}$")),
        (scalar, type, diagnostics) -> {
          boolean digits = scalar.text().matches("-?[0-9]{1,9}");
          int number = digits ? Integer.parseInt(scalar.text()) : 0;
          return digits && number >= min && number <= max
              ? Optional.of(number)
              : type.wrongType(scalar, diagnostics);
        });
  }

  /** Returns a type for the constants of an enum, written in kebab-case. */
  public static <E extends Enum<E>> FieldType<E> choice(Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    List<String> words = constants.stream().map(Slug::of).toList();
    return WordType.of(words, word -> constants.get(words.indexOf(word)));
  }

  /** Returns a type for lists with items of one type; an invalid item is reported and left out. */
  public static <T> FieldType<List<T>> list(FieldType<T> item) {
    return new StructuredType<>(plainList(item), Structure.listOf(item.structure()));
  }

  private static <T> FieldType<List<T>> plainList(FieldType<T> item) {
    return new Read<>(
        YamlNode.class,
        "a list where each entry is " + item.expected(),
        "[" + item.example() + "]",
        () -> JsonSchema.list(item.schema()),
        (node, type, diagnostics) -> {
          if (node instanceof YamlList list) {
            return Optional.of(
                list.items().stream()
                    .flatMap(value -> item.read(value, diagnostics).stream())
                    .toList());
          }
          return node instanceof YamlScalar scalar
                  && item.read(scalar, new Diagnostics()).isPresent()
              ? type.wrongType(scalar, inBrackets(scalar), diagnostics)
              : type.wrongType(node, diagnostics);
        });
  }

  /** Returns a value, or several words separated by commas, as a list in brackets. */
  private static String inBrackets(YamlScalar scalar) {
    boolean words = scalar.plain() && WORDS.matcher(scalar.text()).matches();
    return words ? "[" + scalar.text() + "]" : "[\"" + scalar.text().replace("\"", "\\\"") + "\"]";
  }

  /** Returns a type that keeps the position of a value, for rules that report errors about it. */
  public static <T> FieldType<Located<T>> located(FieldType<T> located) {
    return located(located, Located::new);
  }

  /** Returns a type that keeps the position of a value, in an object that {@code make} creates. */
  public static <T, L> FieldType<L> located(
      FieldType<T> located, BiFunction<T, SourceRef, L> make) {
    return new StructuredType<>(
        new Read<>(
            YamlNode.class,
            located.expected(),
            located.example(),
            located::schema,
            (node, type, diagnostics) ->
                located.read(node, diagnostics).map(value -> make.apply(value, node.source()))),
        located.structure());
  }

  /** A key and its value, with their positions. */
  public record Pair(Located<String> name, Located<String> value) {}

  /** Returns a type for maps with any keys and plain text as values. */
  public static FieldType<List<Pair>> pairs(String example) {
    return new Read<>(
        YamlMap.class,
        "a map of names to values",
        example,
        () ->
            new JsonSchema(Map.of("type", "object"))
                .with("additionalProperties", TEXT.schema().json()),
        (map, type, diagnostics) -> {
          List<Pair> pairs = new ArrayList<>();
          for (YamlMap.Entry entry : map.entries()) {
            Located<String> name = new Located<>(entry.key().text(), entry.key().source());
            located(TEXT)
                .read(entry.value(), diagnostics)
                .ifPresent(value -> pairs.add(new Pair(name, value)));
          }
          return Optional.of(pairs);
        });
  }

  public static <T> FieldType<T> object(
      FieldTable table, Function<FieldValues, T> make, String example) {
    return checkedObject(table, (values, diagnostics) -> Optional.of(make.apply(values)), example);
  }

  /** Like {@link #object}, but {@code make} may reject values: it reports why and returns empty. */
  public static <T> FieldType<T> checkedObject(
      FieldTable table, BiFunction<FieldValues, Diagnostics, Optional<T>> make, String example) {
    return new StructuredType<>(
        new Read<>(
            YamlMap.class,
            "a map with the fields of " + table.kind(),
            example,
            table::schema,
            (map, type, diagnostics) ->
                table.read(map, diagnostics).flatMap(values -> make.apply(values, diagnostics))),
        new Structure.Entry(table, Optional.empty()));
  }

  /** Like {@link #checkedObject}, but also accepts a scalar in place of the map. */
  public static <T> FieldType<T> objectOr(
      FieldType<T> scalar,
      FieldTable table,
      BiFunction<FieldValues, Diagnostics, Optional<T>> make,
      String expected,
      String example) {
    return objectOr(scalar, Optional.empty(), table, make, expected, example);
  }

  /**
   * Like {@link #checkedObject}, but also accepts a scalar in place of the map. When content is
   * merged, the scalar counts as a map with only {@code scalarField}.
   */
  public static <T> FieldType<T> objectOr(
      FieldType<T> scalar,
      Optional<Field<?>> scalarField,
      FieldTable table,
      BiFunction<FieldValues, Diagnostics, Optional<T>> make,
      String expected,
      String example) {
    return new StructuredType<>(
        new Read<>(
            YamlNode.class,
            expected,
            example,
            () -> JsonSchema.anyOf(scalar.schema(), table.schema()),
            (node, type, diagnostics) -> {
              if (node instanceof YamlMap map) {
                return table
                    .read(map, diagnostics)
                    .flatMap(values -> make.apply(values, diagnostics));
              }
              return node instanceof YamlScalar found && !found.isNull()
                  ? scalar.read(node, diagnostics)
                  : type.wrongType(node, diagnostics);
            }),
        new Structure.Entry(table, scalarField));
  }
}
