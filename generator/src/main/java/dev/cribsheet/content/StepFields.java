package dev.cribsheet.content;

import static dev.cribsheet.content.KindFields.ALIASES;
import static dev.cribsheet.content.KindFields.ID;
import static dev.cribsheet.content.KindFields.ITEMS;
import static dev.cribsheet.content.KindFields.MARKDOWN;
import static dev.cribsheet.content.KindFields.REFERENCES;
import static dev.cribsheet.content.KindFields.TITLE;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.MarkdownText;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The front matter of a step. */
final class StepFields {
  private static final Field<TimeBox> TIME = Field.required("time", new TimeBoxType());
  private static final Field<String> SHORT = Field.optional("short", FieldTypes.TEXT);
  private static final Field<MarkdownText> GOAL = Field.optional("goal", MARKDOWN);
  private static final Field<MarkdownText> OUTPUT = Field.optional("output", MARKDOWN);
  private static final Field<List<Item>> SAY = Field.optional("say", ITEMS);
  private static final Field<List<ItemGroup>> ASK = Field.optional("ask", new ItemGroupsType());
  private static final Field<List<Item>> DO = Field.optional("do", ITEMS);
  private static final Field<List<Item>> AVOID = Field.optional("avoid", ITEMS);
  private static final Field<List<Item>> CHECKLIST = Field.optional("checklist", ITEMS);
  private static final Field<MarkdownText> HANDOVER = Field.optional("handover", MARKDOWN);
  private static final Field<MarkdownText> SHORT_PLAN = Field.optional("short-plan", MARKDOWN);
  private static final Field<Located<String>> EXAMPLE =
      Field.optional("example", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<List<Located<String>>> NUMBERS = Field.optional("numbers", REFERENCES);

  static final FieldTable TABLE =
      FieldTable.of(
          "a step",
          TITLE,
          TIME,
          ID,
          SHORT,
          GOAL,
          OUTPUT,
          SAY,
          ASK,
          DO,
          AVOID,
          CHECKLIST,
          HANDOVER,
          SHORT_PLAN,
          EXAMPLE,
          NUMBERS,
          ALIASES);

  private StepFields() {}

  static Step step(MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    OrderedName name = OrderedName.of(file.path());
    String title = values.require(TITLE);
    return new Step(
        file.path(),
        name.order(),
        name.slug(),
        values.find(ID).orElseGet(name::slug),
        title,
        shortTitle(values, title, diagnostics),
        values.require(TIME),
        values.find(GOAL).orElse(MarkdownText.EMPTY),
        values.find(OUTPUT).orElse(MarkdownText.EMPTY),
        file.body(title, diagnostics),
        values.list(SAY),
        values.list(ASK),
        values.list(DO),
        values.list(AVOID),
        values.list(CHECKLIST),
        values.find(HANDOVER).orElse(MarkdownText.EMPTY),
        values.find(SHORT_PLAN).orElse(MarkdownText.EMPTY),
        values.find(EXAMPLE),
        values.list(NUMBERS),
        values.list(ALIASES),
        KindFields.idSource(values, TITLE),
        values.source(TITLE));
  }

  private static String shortTitle(FieldValues values, String title, Diagnostics diagnostics) {
    String text = values.find(SHORT).orElseGet(() -> ShortTitle.of(title, Step.SHORT_TITLE));
    if (text.codePointCount(0, text.length()) > Step.SHORT_TITLE) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          values.source(SHORT),
          "the short title is longer than " + Step.SHORT_TITLE + " characters",
          "shorten it: it is shown in the navigation");
    }
    return text;
  }
}
