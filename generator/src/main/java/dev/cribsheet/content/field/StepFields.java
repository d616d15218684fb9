package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.ItemFields.ITEMS;
import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.format.MarkdownFile;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.IdRule;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.StructuredType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The front matter of a step. */
public final class StepFields {
  private static final Field<TimeBox> TIME = Field.required("time", TimeBoxType.TYPE);
  private static final Field<String> SHORT = Field.optional("short", FieldTypes.TEXT);
  private static final Field<MarkdownText> GOAL = Field.optional("goal", MARKDOWN);
  private static final Field<MarkdownText> OUTPUT = Field.optional("output", MARKDOWN);
  private static final Field<List<Item>> SAY = Field.optional("say", ITEMS);
  private static final Field<List<ItemGroup>> ASK = Field.optional("ask", ItemFields.GROUPS);
  private static final Field<List<Item>> DO = Field.optional("do", ITEMS);
  private static final Field<List<Item>> AVOID = Field.optional("avoid", ITEMS);
  private static final Field<List<ItemGroup>> CHECKLIST =
      Field.optional("checklist", ItemFields.GROUPS);
  private static final Field<List<String>> NOTES =
      Field.optional("notes", FieldTypes.list(FieldTypes.TEXT));
  private static final Field<MarkdownText> HANDOVER = Field.optional("handover", MARKDOWN);
  private static final Field<MarkdownText> SHORT_PLAN = Field.optional("short-plan", MARKDOWN);
  private static final Field<Located<String>> EXAMPLE =
      Field.optional(
          "example",
          new StructuredType<>(
              FieldTypes.located(FieldTypes.TEXT),
              new Structure.Reference(
                  path -> List.of(new EntryName("question", OrderedName.of(path).slug())))));
  static final Field<List<Reference<NumberTable.Row>>> NUMBERS =
      Field.optional("numbers", SharedFields.refs("number"));

  private static final Map<StepPart, Field<MarkdownText>> TEXTS =
      Map.of(
          StepPart.GOAL, GOAL,
          StepPart.OUTPUT, OUTPUT,
          StepPart.HANDOVER, HANDOVER,
          StepPart.SHORT_PLAN, SHORT_PLAN);
  private static final Map<StepPart, Field<List<Item>>> LISTS =
      Map.of(
          StepPart.SAY, SAY,
          StepPart.DO, DO,
          StepPart.AVOID, AVOID);

  public static final FieldTable TABLE =
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
              NOTES,
              HANDOVER,
              SHORT_PLAN,
              EXAMPLE,
              NUMBERS,
              ALIASES)
          .identifiedBy(IdRule.of(ID));

  private StepFields() {}

  public static Step step(MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    OrderedName name = OrderedName.of(file.path());
    String title = values.require(TITLE);
    return new Step(
        SharedFields.articleFile(file.path(), name.slug(), values),
        values.find(ID).orElseGet(name::slug),
        title,
        shortTitle(values, title, diagnostics),
        values.require(TIME),
        file.body(title, diagnostics),
        texts(values),
        lists(values),
        values.find(EXAMPLE),
        values.list(NUMBERS),
        values.list(NOTES),
        values.source(values.find(ID).isPresent() ? ID : TITLE));
  }

  private static Map<StepPart, MarkdownText> texts(FieldValues values) {
    Map<StepPart, MarkdownText> texts = new EnumMap<>(StepPart.class);
    TEXTS.forEach((part, field) -> values.find(field).ifPresent(text -> texts.put(part, text)));
    return texts;
  }

  private static Map<StepPart, List<ItemGroup>> lists(FieldValues values) {
    Map<StepPart, List<ItemGroup>> lists = new EnumMap<>(StepPart.class);
    LISTS.forEach((part, field) -> lists.put(part, ItemGroup.loose(values.list(field))));
    lists.put(StepPart.ASK, values.list(ASK));
    lists.put(StepPart.CHECKLIST, values.list(CHECKLIST));
    return lists;
  }

  private static String shortTitle(FieldValues values, String title, Diagnostics diagnostics) {
    String text = values.find(SHORT).orElseGet(() -> shortened(title, Step.SHORT_TITLE));
    if (text.codePointCount(0, text.length()) > Step.SHORT_TITLE) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          values.source(SHORT),
          "the short title is longer than " + Step.SHORT_TITLE + " characters",
          "shorten it: it is shown in the navigation");
    }
    return text;
  }

  /** Returns as many words of a title as fit, or part of the first word. */
  private static String shortened(String title, int max) {
    if (title.codePointCount(0, title.length()) <= max) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, max + 1));
    int space = cut.lastIndexOf(' ');
    return space > 0
        ? cut.substring(0, space)
        : title.substring(0, title.offsetByCodePoints(0, max));
  }
}
