package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;

/**
 * A single value; its type is decided by the field that reads it, never by YAML 1.1's guesses.
 *
 * @param plain true when it was written without quotes
 * @param start where the raw scalar starts in the file, in UTF-16 units
 * @param end where it ends
 */
public record YamlScalar(String text, boolean plain, SourceText file, int start, int end)
    implements YamlNode {
  @Override
  public SourceRef source() {
    return file.ref(start, Math.max(end, start + 1));
  }

  /** What stands in the file, quotes and escapes included. */
  String spelling() {
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
