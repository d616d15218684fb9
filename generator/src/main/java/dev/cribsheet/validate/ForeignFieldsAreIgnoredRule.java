package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.FieldTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pages may have fields for other tools. Each is reported once, with the number of other pages that
 * have it. A field that resembles {@code audience} is reported everywhere.
 */
final class ForeignFieldsAreIgnoredRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Map<String, List<SourceRef>> places =
        content.pages().stream()
            .map(Page::foreign)
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    Located::value,
                    TreeMap::new,
                    Collectors.mapping(Located::source, Collectors.toList())));
    places.forEach((field, uses) -> report(field, uses, diagnostics));
  }

  private static void report(String field, List<SourceRef> uses, Diagnostics diagnostics) {
    int others = uses.size() - 1;
    FieldTable fields = ContentKinds.PAGE.fields();
    String hint = fields.unknownHint(field);
    if (fields.near(field).filter(AudienceField.FIELD.name()::equals).isPresent()) {
      uses.forEach(
          use ->
              diagnostics.add(
                  DiagnosticCode.UNKNOWN_FIELD,
                  use,
                  "unknown page field '"
                      + field
                      + "'; without a valid 'audience' field, the page is public",
                  hint));
      return;
    }
    diagnostics.add(
        DiagnosticCode.FOREIGN_FIELD,
        uses.stream().min(Comparator.comparing(SourceRef::path)).orElseThrow(),
        "unknown page field '"
            + field
            + "' is ignored"
            + (others == 0 ? "" : ", here and on " + CountedNoun.of(others, "other page")),
        hint);
  }
}
