package dev.cribsheet.content.field;

import dev.cribsheet.content.model.ArticleFile;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.IdRule;
import java.util.List;

/** The fields and types that several kinds share. */
final class SharedFields {
  static final FieldType<MarkdownText> MARKDOWN = new InlineMarkdownType();
  static final FieldType<String> ID_TYPE = new IdType();
  static final FieldType<List<String>> IDS = FieldTypes.list(ID_TYPE);

  static final Field<String> ID = Field.optional("id", ID_TYPE);
  static final Field<List<String>> ALIASES = Field.optional("aliases", IDS);
  static final Field<String> TITLE = Field.required("title", FieldTypes.TEXT);
  static final Field<String> NAME = Field.required("name", FieldTypes.TEXT);
  static final Field<MarkdownText> LEDE = Field.optional("lede", MARKDOWN);
  static final Field<List<Reference<Step>>> STEPS = Field.optional("steps", refs());
  static final Field<Boolean> DRAFT = Field.optional("draft", FieldTypes.FLAG);

  static final FieldType<Item> ITEM = new ItemType();
  static final FieldType<List<Item>> ITEMS = FieldTypes.list(ITEM);

  private SharedFields() {}

  /** Returns the file of an article with these values. */
  static ArticleFile articleFile(String path, String slug, FieldValues values) {
    return new ArticleFile(
        path, OrderedName.of(path).order(), slug, values.list(ALIASES), values.source(TITLE));
  }

  /** Returns the type of a reference to another entry. */
  static <T> FieldType<Reference<T>> ref() {
    return FieldTypes.located(ID_TYPE, Reference<T>::new);
  }

  /** Returns the type of a list of references to other entries. */
  static <T> FieldType<List<Reference<T>>> refs() {
    return FieldTypes.list(ref());
  }

  /** Returns a rule that defaults an id to the slug of a name. */
  static IdRule<String> idOf(Field<String> name) {
    return new IdRule<>(ID, name, Slug::of);
  }

  /** Like {@link #idOf}, for a name with markup. */
  static IdRule<MarkdownText> idOfMarkdown(Field<MarkdownText> name) {
    return new IdRule<>(ID, name, text -> Slug.of(text.plain()));
  }
}
