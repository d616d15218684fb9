package dev.cribsheet.content.field;

import dev.cribsheet.content.model.NamedLink;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.LinkPolicy;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldTypes.Pair;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A list of links, each a label with a URL or the path of a file. */
record NamedLinksType(FieldType<List<List<Pair>>> pairs) implements FieldType<List<NamedLink>> {
  static final String FROM = "site.yaml";

  NamedLinksType() {
    this(FieldTypes.list(FieldTypes.pairs("{Docs: https://example.org/}")));
  }

  @Override
  public Optional<List<NamedLink>> read(YamlNode node, Diagnostics diagnostics) {
    return pairs
        .read(node, diagnostics)
        .map(
            found ->
                found.stream()
                    .flatMap(List::stream)
                    .flatMap(pair -> link(pair, diagnostics).stream())
                    .toList());
  }

  private static Optional<NamedLink> link(Pair pair, Diagnostics diagnostics) {
    Located<String> address = pair.value();
    String text = pair.name().value().strip();
    switch (text.isEmpty() ? SafeUrl.Kind.REFUSED : LinkPolicy.kind(address.value())) {
      case EXTERNAL:
        return Optional.of(
            new NamedLink(text, LinkPolicy.encoded(address.value()), Optional.empty()));
      case RELATIVE:
        return Optional.of(
            new NamedLink(
                text,
                "",
                Optional.of(
                    MarkdownLink.of(
                        MarkdownLink.Kind.LINK, FROM, address.value(), address.source()))));
      default:
        diagnostics.add(
            DiagnosticCode.LINK_REFUSED,
            address.source(),
            text.isEmpty()
                ? "the link has no text"
                : "a link to '" + address.value() + "' is not allowed",
            text.isEmpty()
                ? "write it like this: " + "Docs: https://example.org/"
                : LinkPolicy.ALLOWED);
        return Optional.empty();
    }
  }

  @Override
  public String expected() {
    return pairs.expected();
  }

  @Override
  public String example() {
    return pairs.example();
  }

  @Override
  public JsonSchema schema() {
    return pairs.schema();
  }
}
