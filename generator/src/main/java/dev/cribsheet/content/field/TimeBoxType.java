package dev.cribsheet.content.field;

import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 3-10 min} or {@code 5 min}, with a hyphen or an en dash. */
final class TimeBoxType implements FieldType<TimeBox> {
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,6})(?:\\s*[-\u2013]\\s*([0-9]{1,6}))?\\s*min");

  @Override
  public Optional<TimeBox> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar)) {
      return wrongType(node, diagnostics);
    }
    Matcher matcher = TIME.matcher(scalar.text().strip());
    if (!matcher.matches()) {
      return wrongType(node, diagnostics);
    }
    int min = Integer.parseInt(matcher.group(1));
    int max = matcher.group(2) == null ? min : Integer.parseInt(matcher.group(2));
    if (min >= 1 && min <= max && max <= TimeBox.LONGEST) {
      return Optional.of(new TimeBox(min, max));
    }
    diagnostics.add(
        DiagnosticCode.BAD_VALUE,
        scalar.source(),
        max < min
            ? "the time " + scalar.described() + " ends before it starts"
            : "the time "
                + scalar.described()
                + " is not between 1 and "
                + TimeBox.LONGEST
                + " min",
        max < min
            ? "write the lower number first: " + max + "-" + min + " min"
            : "write it like this: " + example());
    return Optional.empty();
  }

  @Override
  public String expected() {
    return "a time in whole minutes";
  }

  @Override
  public String example() {
    return "3-10 min";
  }

  @Override
  public JsonSchema schema() {
    String minutes = "0*([1-9][0-9]?|[1-5][0-9]{2}|600)";
    return JsonSchema.text("^\\s*" + minutes + "(\\s*[-\u2013]\\s*" + minutes + ")?\\s*min\\s*$");
  }
}
