package dev.cribsheet.content.field;

import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.StructuredType;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The name of a list, optionally followed by a slash and an owner to narrow it. */
final class SheetListType {
  private static final List<String> WORDS =
      Arrays.stream(SheetList.values())
          .filter(list -> list != SheetList.QUESTION)
          .map(SheetList::word)
          .toList();

  static final FieldType<SheetListName> TYPE =
      new StructuredType<>(
          FieldTypes.of(
              YamlScalar.class,
              "the name of a list",
              "red-flags/understand",
              () -> JsonSchema.text("^(" + String.join("|", WORDS) + ")(/.+)?$"),
              SheetListType::read),
          new Structure.Reference(SheetListType::owners));

  private SheetListType() {}

  /** Returns the entries that the text after the slash may refer to. */
  private static List<EntryName> owners(String name) {
    String[] parts = name.split("/", 2);
    int index = WORDS.indexOf(parts[0]);
    if (index < 0 || parts.length < 2) {
      return List.of();
    }
    List<String> kinds =
        switch (SheetList.values()[index]) {
          case CHECKLIST -> List.of("step", "checklist");
          case DO, AVOID, ASK, SAY, RED_FLAGS, NOTES -> List.of("step");
          case NUMBERS -> List.of("step", "table");
          case SCORECARD -> List.of("signal");
          default -> List.of();
        };
    return kinds.stream().map(kind -> new EntryName(kind, parts[1])).toList();
  }

  private static Optional<SheetListName> read(
      YamlScalar scalar, FieldType<SheetListName> type, Diagnostics diagnostics) {
    if (scalar.isNull()) {
      return type.wrongType(scalar, diagnostics);
    }
    String[] parts = scalar.text().split("/", 2);
    String owner = parts.length == 2 ? parts[1] : "";
    int index = WORDS.indexOf(parts[0]);
    if (index < 0) {
      return refuse(
          scalar,
          "unknown list '" + parts[0] + "'",
          DidYouMean.among(parts[0], WORDS)
              .map(
                  near ->
                      "did you mean '" + near + scalar.text().substring(parts[0].length()) + "'?")
              .orElse("the lists are: " + String.join(", ", WORDS)),
          diagnostics);
    }
    SheetList list = SheetList.values()[index];
    if (list == SheetList.DIAGRAMS && owner.isEmpty()) {
      return refuse(
          scalar,
          "'" + parts[0] + "' needs a file",
          "write it like this: diagrams/framework.md, or with a heading: "
              + "diagrams/pages/overview.md#details",
          diagnostics);
    }
    if (parts.length == 2 && (owner.isEmpty() || !list.divided())) {
      return refuse(
          scalar,
          "'" + parts[0] + "' cannot be limited to '" + owner + "'",
          "write it like this: " + parts[0],
          diagnostics);
    }
    return Optional.of(new SheetListName(list, owner));
  }

  private static Optional<SheetListName> refuse(
      YamlScalar scalar, String message, String hint, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.BAD_VALUE, scalar.source(), message, hint);
    return Optional.empty();
  }
}
