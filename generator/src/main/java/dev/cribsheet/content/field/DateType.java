package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads an ISO date from 1900 on, such as {@code 2026-11-22}. */
final class DateType implements FieldType<LocalDate> {
  private static final int FIRST_YEAR = 1900;

  @Override
  public Optional<LocalDate> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlScalar scalar && scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      try {
        LocalDate date = LocalDate.parse(scalar.text());
        if (date.getYear() >= FIRST_YEAR) {
          return Optional.of(date);
        }
      } catch (DateTimeParseException e) {
        return wrongType(node, diagnostics);
      }
    }
    return wrongType(node, diagnostics);
  }

  @Override
  public String expected() {
    return "a date (YYYY-MM-DD)";
  }

  @Override
  public String example() {
    return "2026-11-22";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.text("^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
        .with("format", "date");
  }
}
