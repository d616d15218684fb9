package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;

/**
 * A scalar. The field that reads it decides its type, never the rules of YAML 1.1.
 *
 * @param plain true if it was written without quotes
 * @param start offset in the file, in UTF-16 units
 * @param end offset after it
 */
public record YamlScalar(String text, boolean plain, SourceText file, int start, int end)
    implements YamlNode {
  @Override
  public SourceRef source() {
    return file.ref(start, Math.max(end, start + 1));
  }

  /** The text in the file, with quotes and escapes. */
  String raw() {
    return file.text().substring(start, end);
  }

  /** True for an empty value, {@code ~} and {@code null}. */
  public boolean isNull() {
    return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
  }

  @Override
  public String described() {
    return isNull()
        ? "nothing"
        : "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }
}
