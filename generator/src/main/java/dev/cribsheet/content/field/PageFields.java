package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ALIASES;
import static dev.cribsheet.content.field.SharedFields.DRAFT;

import dev.cribsheet.content.format.MarkdownFile;
import dev.cribsheet.content.model.NavGroup;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.Optional;

/** The front matter of a page. The title defaults to the first heading. */
public final class PageFields {
  private static final Field<String> TITLE = Field.optional("title", FieldTypes.TEXT);
  private static final Field<String> NAV = Field.optional("nav", FieldTypes.TEXT);
  private static final Field<NavGroup> NAV_GROUP =
      Field.optional("nav-group", FieldTypes.choice(NavGroup.class));
  private static final Field<String> DESCRIPTION = Field.optional("description", FieldTypes.TEXT);

  public static final FieldTable TABLE =
      FieldTable.of("a page", TITLE, NAV, NAV_GROUP, DESCRIPTION, DRAFT, ALIASES).opened();

  private PageFields() {}

  /** Returns the id of a page: its URL below the site, without the extension. */
  public static String id(String path) {
    return PageSlug.of(path);
  }

  public static Page page(MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    OrderedName name = OrderedName.of(file.path());
    Optional<String> title = values.find(TITLE);
    MarkdownDocument body = file.body(title, diagnostics);
    return new Page(
        SharedFields.articleFile(file.path(), PageSlug.of(file.path()), values),
        title.or(body::title).orElse(name.name()),
        values.find(NAV),
        values.find(NAV_GROUP).orElse(NavGroup.STUDY),
        values.find(DESCRIPTION).orElse(""),
        values.find(DRAFT).orElse(false),
        values.unknown(),
        body);
  }
}
