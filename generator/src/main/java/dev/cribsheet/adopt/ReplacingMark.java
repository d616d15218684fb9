package dev.cribsheet.adopt;

import dev.cribsheet.content.format.FrontMatter;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import dev.cribsheet.yaml.YamlWriter;
import java.util.Optional;

/** Adds and removes the {@code replaces} field in the front matter of a Markdown file. */
final class ReplacingMark {
  private static final String FENCE = "---\n";
  private static final String MARK = YamlWriter.write(LayerRules.replacing(YamlMap.EMPTY));

  private ReplacingMark() {}

  /** Returns the text of a file with the field added. */
  static String on(SourceText file) {
    String text = file.text();
    FrontMatter fields = FrontMatter.find(file, new Diagnostics()).orElseThrow();
    return fields.isAbsent()
        ? FENCE + MARK + FENCE + text
        : text.substring(0, fields.end()) + MARK + text.substring(fields.end());
  }

  /** Returns an entry's file without the field; keeps comments if the field is on its own line. */
  static String off(OpenEntry<?> entry, String body) {
    Optional<YamlMap.Entry> mark = LayerRules.mark(entry.map());
    String text = OpenContent.text(entry.file()).text();
    if (mark.isEmpty()) {
      return text;
    }
    int start = text.lastIndexOf('\n', mark.get().key().start()) + 1;
    int end = text.indexOf('\n', ((YamlScalar) mark.get().value()).end()) + 1;
    return start == mark.get().key().start()
        ? text.substring(0, start) + text.substring(end)
        : written(entry, body);
  }

  /**
   * Returns the text of a new file with the fields of an entry, which may come from several files.
   */
  static String written(OpenEntry<?> entry, String body) {
    return FENCE + YamlWriter.write(LayerRules.unmarked(entry.map())) + FENCE + body;
  }
}
