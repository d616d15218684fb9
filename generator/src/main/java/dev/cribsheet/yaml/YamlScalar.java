package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scalar. Its type depends on the field that reads it, not on the rules of YAML 1.1.
 *
 * @param plain true if it was written without quotes
 * @param start the offset in the file, in UTF-16 code units
 * @param end the offset after it
 */
public record YamlScalar(String text, boolean plain, SourceText file, int start, int end)
    implements YamlNode {
  /**
   * Matches comments that were probably meant as text, such as {@code #2} and {@code # 2}. In a
   * real comment, {@code #} is usually followed by a space and a word, or by a symbol.
   */
  private static final Pattern CUT_TEXT = Pattern.compile("[ \\t]++(#(?:[^\\s#!=-]| ?\\d).*)");

  private static final SourceText NOWHERE = new SourceText("", "", "");

  /** Returns a scalar that does not come from a file. */
  public static YamlScalar of(String text) {
    return new YamlScalar(text, true, NOWHERE, 0, 0);
  }

  @Override
  public SourceRef source() {
    return file.ref(start, Math.max(end, start + 1));
  }

  /** Returns a scalar with other text at the same position. */
  public YamlScalar as(String other) {
    return new YamlScalar(other, true, file, start, end);
  }

  /** Returns the text in the file, with quotes and escapes. */
  String raw() {
    return file.text().substring(start, end);
  }

  /** Returns the comment after a plain value, if its author probably meant it as text. */
  Optional<Located<String>> cutText() {
    Matcher cut = CUT_TEXT.matcher(file.text()).region(end, file.text().length());
    return plain && cut.lookingAt()
        ? Optional.of(new Located<>(cut.group(1).strip(), file.ref(cut.start(1), cut.start(1) + 1)))
        : Optional.empty();
  }

  /** Returns whether the value is empty, {@code ~} or {@code null}. */
  public boolean isNull() {
    return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
  }

  @Override
  public boolean isSameAs(YamlNode other) {
    return other instanceof YamlScalar scalar
        && isNull() == scalar.isNull()
        && (isNull() || text.equals(scalar.text()));
  }

  @Override
  public String described() {
    return isNull()
        ? "nothing"
        : "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }
}
