package dev.cribsheet.content;

import static dev.cribsheet.content.SharedFields.LEDE;
import static dev.cribsheet.content.SharedFields.TITLE;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;

/** The front matter of {@code framework.md}. */
final class FrameworkFields {
  static final FieldTable TABLE = FieldTable.of("the framework", TITLE, LEDE);

  private FrameworkFields() {}

  static Framework framework(MarkdownFile file, FieldValues values, Diagnostics diagnostics) {
    String title = values.require(TITLE);
    return new Framework(
        SharedFields.articleFile(file.path(), "framework", values),
        title,
        values.find(LEDE).orElse(MarkdownText.EMPTY),
        file.body(title, diagnostics));
  }
}
