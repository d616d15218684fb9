package dev.cribsheet.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Any text is either bound to fields or reported as an error with a position; no exception is
 * thrown.
 */
class YamlFuzzTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private static final FieldTable INNER =
      FieldTable.of("an inner", Field.required("text", FieldTypes.TEXT));

  private static final FieldTable TABLE =
      FieldTable.of(
          "a thing",
          Field.required("text", FieldTypes.located(FieldTypes.TEXT)),
          Field.optional("flag", FieldTypes.FLAG),
          Field.optional("number", FieldTypes.integer(1, 600)),
          Field.optional("colour", FieldTypes.choice(Colour.class)),
          Field.optional("texts", FieldTypes.list(FieldTypes.TEXT)),
          Field.optional(
              "inner",
              FieldTypes.list(FieldTypes.object(INNER, FieldValues::source, "{text: a}"))));

  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter();

  @FuzzTest(maxDuration = "20m")
  void inputIsReadOrReported(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace('\r', '\n');
    SourceText source = new SourceText("a.yaml", "a.yaml", text);
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlNode> root = YamlParser.parse(source, diagnostics);
    Optional<FieldValues> values =
        root.filter(YamlMap.class::isInstance)
            .map(YamlMap.class::cast)
            .flatMap(map -> TABLE.read(map, diagnostics));
    if (root.isEmpty() && !diagnostics.hasErrors()) {
      throw new AssertionError("rejected without an error");
    }
    values.ifPresent(FieldValues::source);
    diagnostics.sorted().forEach(FORMATTER::format);
  }
}
