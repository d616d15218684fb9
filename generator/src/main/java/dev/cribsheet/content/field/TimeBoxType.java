package dev.cribsheet.content.field;

import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time such as {@code 3-10 min} or {@code 5 min}, with a hyphen or an en dash. */
final class TimeBoxType {
  /** Any spaces. In editors, {@code \s} matches more kinds of spaces than in Java. */
  private static final String SPACE = "[\\s\u00a0\u2000-\u200a\u202f\u3000]*";

  private static final String DASH = "[-\u2010-\u2013]";
  private static final Pattern TIME =
      Pattern.compile(
          SPACE
              + "([0-9]{1,6})(?:"
              + (SPACE + DASH + SPACE)
              + "([0-9]{1,6}))?"
              + SPACE
              + "min"
              + SPACE);
  private static final String MINUTES = "0*([1-9][0-9]?|[1-5][0-9]{2}|600)";

  static final FieldType<TimeBox> TYPE =
      FieldTypes.of(
          YamlScalar.class,
          "a time in whole minutes",
          "3-10 min",
          () ->
              JsonSchema.text(
                  "^"
                      + (SPACE + MINUTES)
                      + ("(" + SPACE + DASH + SPACE + MINUTES + ")?")
                      + (SPACE + "min" + SPACE + "$")),
          TimeBoxType::read);

  private TimeBoxType() {}

  private static Optional<TimeBox> read(
      YamlScalar scalar, FieldType<TimeBox> type, Diagnostics diagnostics) {
    Matcher matcher = TIME.matcher(scalar.text());
    if (!matcher.matches()) {
      return type.wrongType(scalar, diagnostics);
    }
    int min = Integer.parseInt(matcher.group(1));
    int max = matcher.group(2) == null ? min : Integer.parseInt(matcher.group(2));
    if (min >= 1 && min <= max && max <= TimeBox.LONGEST) {
      return Optional.of(new TimeBox(min, max));
    }
    String time = "the time " + scalar.described();
    diagnostics.add(
        DiagnosticCode.BAD_VALUE,
        scalar.source(),
        max < min
            ? time + " ends before it starts"
            : time + " is not between 1 and " + TimeBox.LONGEST + " min",
        max < min
            ? "write the lower number first: " + max + "-" + min + " min"
            : "write it like this: " + type.example());
    return Optional.empty();
  }
}
