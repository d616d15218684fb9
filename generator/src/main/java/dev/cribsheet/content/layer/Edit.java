package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes that a map in a patch makes to an entry.
 *
 * @param fields the fields to change
 * @param hide whether to remove the entry
 * @param move where to move the entry; absent to leave it in place
 */
record Edit(YamlMap fields, boolean hide, Optional<Move> move) {
  private static final Field<Boolean> HIDE = Field.optional("hide", FieldTypes.FLAG);
  private static final Field<Boolean> FIRST = Field.optional("first", FieldTypes.FLAG);
  private static final Field<Located<String>> BEFORE =
      Field.optional("before", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<Located<String>> AFTER =
      Field.optional("after", FieldTypes.located(FieldTypes.TEXT));

  /** The keys of a patch that are not fields of the entry. */
  static final List<Field<?>> WORDS = List.of(HIDE, FIRST, BEFORE, AFTER);

  private static final Set<String> NAMES =
      WORDS.stream().map(Field::name).collect(Collectors.toSet());
  private static final FieldTable TABLE =
      FieldTable.of("a patch", HIDE, FIRST, BEFORE, AFTER).opened();

  static Edit of(YamlMap map, Diagnostics diagnostics) {
    Optional<FieldValues> words = TABLE.read(map, diagnostics);
    return new Edit(
        map.without(NAMES),
        words.flatMap(values -> values.find(HIDE)).orElse(false),
        words.flatMap(values -> move(values, diagnostics)));
  }

  private static Optional<Move> move(FieldValues values, Diagnostics diagnostics) {
    List<Move> moves =
        Stream.of(
                values
                    .find(FIRST)
                    .filter(first -> first)
                    .map(first -> new Move(Optional.empty(), false, values.source(FIRST))),
                values.find(BEFORE).map(id -> new Move(Optional.of(id), false, id.source())),
                values.find(AFTER).map(id -> new Move(Optional.of(id), true, id.source())))
            .flatMap(Optional::stream)
            .toList();
    if (moves.size() > 1) {
      diagnostics.add(
          DiagnosticCode.PATCH_PLACE,
          moves.get(1).source(),
          "only one of 'before', 'after' and 'first' is allowed",
          "keep one of them");
    }
    return moves.stream().findFirst();
  }
}
