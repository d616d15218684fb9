package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.LEDE;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.format.MarkdownFile;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The front matter of {@code framework.md}. */
public final class FrameworkFields {
  public static final FieldTable TABLE = FieldTable.of("the framework", TITLE, LEDE);

  private FrameworkFields() {}

  public static Framework framework(
      MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    String title = values.require(TITLE);
    return new Framework(
        SharedFields.articleFile(file.path(), "framework", values),
        title,
        values.find(LEDE).orElse(MarkdownText.EMPTY),
        file.body(title, diagnostics));
  }
}
