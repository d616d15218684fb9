package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.MarkdownParser;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;

/** Reads text with inline Markdown: emphasis, code and links, but no blocks. */
final class InlineMarkdownType implements FieldType<MarkdownText> {
  private static final MarkdownParser PARSER = new MarkdownParser();

  @Override
  public Optional<MarkdownText> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlScalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
      return Optional.of(
          PARSER.parseInline(
              scalar.text().strip(), scalar.file(), scalar.start(), scalar.end(), diagnostics));
    }
    return wrongType(node, diagnostics);
  }

  @Override
  public String expected() {
    return "text";
  }

  @Override
  public String example() {
    return "\"Read the task twice.\"";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.text();
  }
}
