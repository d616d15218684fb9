package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Optional;

/** Reads a web address. */
record UrlType(String example) implements FieldType<String> {
  @Override
  public Optional<String> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar)) {
      return wrongType(node, diagnostics);
    }
    String url = scalar.text().strip();
    if (SafeUrl.isWeb(url)) {
      return Optional.of(url);
    }
    diagnostics.add(
        DiagnosticCode.LINK_REFUSED,
        scalar.source(),
        scalar.described() + " is not a web address",
        "write the full address: " + example);
    return Optional.empty();
  }

  @Override
  public String expected() {
    return "a web address";
  }

  @Override
  public JsonSchema schema() {
    String not = "\\s<>\"\\\\\\p{Cf}";
    return JsonSchema.text("^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#" + not + "]+[^" + not + "]*\\s*$");
  }
}
