package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.WebAddress;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;

/**
 * Reads a URL.
 *
 * @param example an example; if it contains {@code {path}}, the URL may contain it too
 * @param isBase whether paths are appended to this URL, so that a query or fragment is not allowed
 */
record UrlType(String example, boolean isBase) implements FieldType<String> {
  private static final String PATH = "{path}";

  UrlType(String example) {
    this(example, false);
  }

  @Override
  public Optional<String> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar)) {
      return wrongType(node, diagnostics);
    }
    String url = scalar.text().strip();
    String plain = example.contains(PATH) ? url.replace(PATH, "path") : url;
    Optional<WebAddress.Refusal> refusal =
        WebAddress.refusal(plain, scalar.described(), example, isBase);
    refusal.ifPresent(
        found ->
            diagnostics.add(
                DiagnosticCode.LINK_REFUSED, scalar.source(), found.message(), found.hint()));
    return refusal.isPresent() ? Optional.empty() : Optional.of(url);
  }

  @Override
  public String expected() {
    return "a web address";
  }

  @Override
  public JsonSchema schema() {
    String no = "\\s<>\"\\\\\\p{Cf}{}|\\^`%";
    String escaped = example.contains(PATH) ? "(?:%[0-9A-Fa-f]{2}|\\{path\\})" : "%[0-9A-Fa-f]{2}";
    return JsonSchema.text(
        "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
            + "(?:\\[[0-9A-Fa-f:.]+\\](?::[0-9]*)?|[^/?#@\\[\\]"
            + no
            + "]+)"
            + "(?:/"
            + chars(no + "\\[\\]?#", escaped)
            + ")?"
            + (isBase ? "" : "(?:\\?" + chars(no + "#", escaped) + ")?")
            + (isBase ? "" : "(?:#" + chars(no + "#", escaped) + ")?")
            + "\\s*$");
  }

  /** Returns a pattern for any number of characters that are escaped or not in {@code refused}. */
  private static String chars(String refused, String escaped) {
    return "[^" + refused + "]*(?:" + escaped + "[^" + refused + "]*)*";
  }
}
