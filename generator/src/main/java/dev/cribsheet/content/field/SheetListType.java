package dev.cribsheet.content.field;

import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the name of a list, optionally with the owner to narrow it to. */
final class SheetListType implements FieldType<SheetListName> {
  private static final List<String> WORDS =
      Arrays.stream(SheetList.values()).map(SheetList::word).toList();

  @Override
  public Optional<SheetListName> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar) || scalar.isNull()) {
      return wrongType(node, diagnostics);
    }
    String[] parts = scalar.text().split("/", 2);
    Optional<SheetList> list =
        Arrays.stream(SheetList.values()).filter(one -> one.word().equals(parts[0])).findFirst();
    if (list.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          scalar.source(),
          "unknown list '" + parts[0] + "'",
          DidYouMean.hint(parts[0], WORDS, "the lists are: " + String.join(", ", WORDS)));
      return Optional.empty();
    }
    String owner = parts.length == 2 ? parts[1] : "";
    if (list.get() == SheetList.DIAGRAMS && owner.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          scalar.source(),
          "'" + parts[0] + "' needs a file",
          "write it like this: diagrams/framework.md, or with a heading: "
              + "diagrams/pages/overview.md#details");
      return Optional.empty();
    }
    if (parts.length == 2 && (owner.isEmpty() || !list.get().divided())) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          scalar.source(),
          "'" + parts[0] + "' cannot be limited to '" + owner + "'",
          "write it like this: " + parts[0]);
      return Optional.empty();
    }
    return Optional.of(new SheetListName(list.get(), owner));
  }

  @Override
  public String expected() {
    return "the name of a list";
  }

  @Override
  public String example() {
    return "red-flags/understand";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.text("^(" + String.join("|", WORDS) + ")(/.+)?$");
  }
}
