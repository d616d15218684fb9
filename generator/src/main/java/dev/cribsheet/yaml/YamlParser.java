package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Parses a YAML file, or the YAML part of a file, into nodes that know their positions. */
public final class YamlParser {
  private YamlParser() {}

  /** Parses a whole file as one document. If it cannot be parsed, reports why and returns empty. */
  public static Optional<YamlNode> parse(SourceText file, Diagnostics diagnostics) {
    return parse(file, 0, file.text().length(), diagnostics);
  }

  /**
   * Parses a part of a file as one document; if it cannot be parsed, reports why and returns empty.
   *
   * @param from the offset of the part, at the start of a line
   * @param to the offset after the part
   */
  public static Optional<YamlNode> parse(
      SourceText file, int from, int to, Diagnostics diagnostics) {
    YamlPositions positions = new YamlPositions(file, from, to);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    StreamReader text = new StreamReader(file.text().substring(from, to));
    try {
      return Optional.of(
          new YamlReader(
                  new ParserImpl(text, options), positions, new YamlLimits(positions), diagnostics)
              .document());
    } catch (SyntaxException e) {
      e.report(file.ref(e.from(), e.to()), diagnostics);
    } catch (MarkedYAMLException e) {
      YamlProblem problem = YamlProblem.of(e, positions);
      diagnostics.add(
          DiagnosticCode.YAML_SYNTAX, problem.place(), problem.message(), problem.hint());
    } catch (NumberFormatException e) { // an escape at the very end of the text
      diagnostics.add(
          DiagnosticCode.YAML_SYNTAX,
          positions.lastEscape(),
          "incomplete escape sequence",
          "close the quote, or write the backslash twice");
    } catch (YAMLException e) {
      diagnostics.add(
          DiagnosticCode.YAML_SYNTAX,
          positions.start(),
          "this YAML cannot be parsed",
          "check for stray characters and very deep nesting");
    }
    return Optional.empty();
  }
}
