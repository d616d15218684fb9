package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.DRAFT;
import static dev.cribsheet.content.field.SharedFields.STEPS;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.format.MarkdownFile;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.QuestionSheet;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlScalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The front matter of a question. */
public final class QuestionFields {
  /** An ISO date, from 1900 onwards. */
  private static final String DATE_PATTERN =
      "^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private static final Field<Located<String>> SUMMARY =
      Field.optional("summary", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<List<String>> ALSO_ASKED_AS =
      Field.optional("also-asked-as", FieldTypes.list(FieldTypes.TEXT));
  private static final Field<Difficulty> DIFFICULTY =
      Field.required("difficulty", FieldTypes.choice(Difficulty.class));
  private static final Field<List<Reference<Topic>>> TOPICS =
      Field.required("topics", FieldTypes.list(topic()));
  private static final Field<String> TEAM = Field.optional("team", FieldTypes.TEXT);
  static final Field<LocalDate> DATE =
      Field.optional(
          "date",
          FieldTypes.of(
              YamlScalar.class,
              "a date (YYYY-MM-DD)",
              "2026-11-22",
              () -> JsonSchema.text(DATE_PATTERN).with("format", "date"),
              (scalar, type, diagnostics) ->
                  date(scalar.text()).or(() -> type.wrongType(scalar, diagnostics))));
  private static final Field<String> SOURCE = Field.optional("source", FieldTypes.TEXT);

  private static final Field<Boolean> PDF = Field.optional("pdf", FieldTypes.FLAG);
  private static final FieldTable SHEET_TABLE = FieldTable.of("the sheet of a question", PDF);
  private static final Field<Optional<QuestionSheet>> SHEET =
      Field.optional(
          "sheet",
          FieldTypes.objectOr(
              FieldTypes.located(FieldTypes.FLAG, QuestionFields::sheet),
              SHEET_TABLE,
              (values, diagnostics) -> Optional.of(sheet(values)),
              "true, false, or a map with the field 'pdf'",
              "true"));

  public static final FieldTable TABLE =
      FieldTable.of(
          "a question",
          TITLE,
          SUMMARY,
          ALSO_ASKED_AS,
          DIFFICULTY,
          TOPICS,
          STEPS,
          TEAM,
          DATE,
          SOURCE,
          DRAFT,
          SHEET,
          ALIASES);

  private QuestionFields() {}

  private static Optional<QuestionSheet> sheet(boolean made, SourceRef source) {
    return made ? Optional.of(new QuestionSheet(false, source)) : Optional.empty();
  }

  private static Optional<QuestionSheet> sheet(FieldValues values) {
    return Optional.of(new QuestionSheet(values.find(PDF).orElse(false), values.source()));
  }

  /** Accepts any single line of text, because a site need not have a list of topics. */
  private static FieldType<Reference<Topic>> topic() {
    FieldType<String> words =
        FieldTypes.of(
            YamlScalar.class,
            "a topic",
            "dynamic-programming",
            JsonSchema::text,
            (scalar, type, diagnostics) ->
                scalar.text().contains("\n")
                    ? type.wrongType(scalar, diagnostics)
                    : FieldTypes.TEXT.read(scalar, diagnostics));
    return SharedFields.refTo(words, "topic");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(text).filter(date -> date.matches(DATE_PATTERN)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public static Question question(MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    String title = values.require(TITLE);
    return new Question(
        SharedFields.articleFile(file.path(), OrderedName.of(file.path()).slug(), values),
        title,
        values.find(SUMMARY),
        values.list(ALSO_ASKED_AS).stream().distinct().toList(),
        values.require(DIFFICULTY),
        values.require(TOPICS),
        values.list(STEPS),
        values.find(TEAM),
        values.find(DATE),
        values.find(SOURCE),
        values.find(DRAFT).orElse(false),
        values.find(SHEET).orElse(Optional.empty()),
        file.body(Optional.of(title), Anchors.INTERVIEWER_PARTS, diagnostics));
  }
}
