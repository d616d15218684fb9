package dev.cribsheet.content.field;

import dev.cribsheet.content.model.ArticleFile;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.markdown.MarkdownParser;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.IdRule;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.StructuredType;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** The fields and types that several kinds share. */
final class SharedFields {
  private static final MarkdownParser PARSER = new MarkdownParser();

  /** Text with inline Markdown: emphasis, code and links, but no blocks. */
  static final FieldType<MarkdownText> MARKDOWN =
      FieldTypes.of(
          YamlScalar.class,
          "text",
          "\"Read the task twice.\"",
          JsonSchema::text,
          (scalar, type, diagnostics) ->
              scalar.isNull() || scalar.text().isBlank()
                  ? type.wrongType(scalar, diagnostics)
                  : Optional.of(
                      PARSER.parseInline(
                          scalar.text().strip(),
                          scalar.file(),
                          scalar.start(),
                          scalar.end(),
                          diagnostics)));

  static final Field<String> ID = Field.optional("id", IdType.TYPE);
  static final Field<List<String>> ALIASES =
      Field.optional("aliases", FieldTypes.list(IdType.TYPE));
  static final Field<String> TITLE = Field.required("title", FieldTypes.TEXT);
  static final Field<String> NAME = Field.required("name", FieldTypes.TEXT);
  static final Field<MarkdownText> LEDE = Field.optional("lede", MARKDOWN);
  static final Field<List<Reference<Step>>> STEPS = Field.optional("steps", refs("step"));
  static final Field<Boolean> KEY = Field.optional("key", FieldTypes.FLAG);
  static final Field<Boolean> DRAFT = Field.optional("draft", FieldTypes.FLAG);

  private SharedFields() {}

  static ArticleFile articleFile(String path, String slug, FieldValues values) {
    return new ArticleFile(
        path, OrderedName.of(path).order(), slug, values.list(ALIASES), values.source(TITLE));
  }

  /** Returns the type for references to entries of a kind by id. */
  static <T> FieldType<Reference<T>> ref(String kind) {
    return refTo(IdType.TYPE, kind);
  }

  /** Returns the type for references to entries of a kind by a name of this type. */
  static <T> FieldType<Reference<T>> refTo(FieldType<String> name, String kind) {
    return new StructuredType<>(
        FieldTypes.located(name, Reference<T>::new),
        new Structure.Reference(id -> List.of(new EntryName(kind, id))));
  }

  static <T> FieldType<List<Reference<T>>> refs(String kind) {
    return FieldTypes.list(ref(kind));
  }

  /** Returns a rule by which an id defaults to the slug of a name. */
  static IdRule idOf(Field<String> name) {
    return IdRule.of(ID).or(name, Slug::of);
  }

  /** Like {@link #idOf}, for a name with markup. */
  static IdRule idOfMarkdown(Field<MarkdownText> name) {
    return IdRule.of(ID).or(name, text -> Slug.of(text.plain()));
  }
}
