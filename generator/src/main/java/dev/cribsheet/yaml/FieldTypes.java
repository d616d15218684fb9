package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The field types that every kind shares. */
public final class FieldTypes {
  /** One line or more of plain text, not blank. */
  public static final FieldType<String> TEXT = new TextType("a text", "\"Wrap up\"");

  /** {@code true} or {@code false}. */
  public static final FieldType<Boolean> FLAG =
      new ChoiceType<>(ChoiceType.FLAG_WORDS, Boolean::parseBoolean);

  private FieldTypes() {}

  /** A whole number in a range, both ends included. */
  public static FieldType<Integer> integer(int min, int max) {
    return new IntegerType(min, max);
  }

  /** One of the constants of an enum, written in lower case with hyphens. */
  public static <E extends Enum<E>> FieldType<E> choice(Class<E> type) {
    return ChoiceType.of(type);
  }

  /** A list of values of one type. */
  public static <T> FieldType<List<T>> list(FieldType<T> item) {
    return new ListType<>(item);
  }

  /** A value together with its place. */
  public static <T> FieldType<Located<T>> located(FieldType<T> type) {
    return located(type, Located::new);
  }

  /** The same as a type of its own. */
  public static <T, L> FieldType<L> located(FieldType<T> type, BiFunction<T, SourceRef, L> make) {
    return new LocatedType<>(type, make);
  }

  /** A key that only its reader knows, and its text. */
  public record Pair(Located<String> name, Located<String> value) {}

  /** A map whose keys are not known here, each with a plain text. */
  public static FieldType<List<Pair>> pairs(String example) {
    return new PairsType(example);
  }

  /** A map with fields of its own. */
  public static <T> FieldType<T> object(
      FieldTable table, BiFunction<FieldValues, Diagnostics, Optional<T>> make, String example) {
    return new ObjectType<>(table, make, example);
  }
}
