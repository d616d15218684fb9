package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML, or the stretch of a file that is YAML, into nodes that know their places. */
public final class YamlParser {
  private YamlParser() {}

  /** The whole file as one document; absent when a mistake that ends the reading was reported. */
  public static Optional<YamlNode> parse(SourceText file, Diagnostics diagnostics) {
    return parse(file, 0, file.text().length(), diagnostics);
  }

  /**
   * A stretch of the file as one document.
   *
   * @param from where it starts, at the start of a line
   * @param to where it ends
   */
  public static Optional<YamlNode> parse(
      SourceText file, int from, int to, Diagnostics diagnostics) {
    YamlPositions places = new YamlPositions(file, from, to);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    StreamReader text = new StreamReader(file.text().substring(from, to));
    try {
      return Optional.of(
          new YamlReader(new ParserImpl(text, options), places, diagnostics).document());
    } catch (SyntaxException mistake) {
      mistake.report(file.ref(mistake.from(), mistake.to()), diagnostics);
    } catch (MarkedYAMLException e) {
      report(e, places, diagnostics);
    } catch (NumberFormatException e) { // of an escape that the text ends in
      diagnostics.add(
          DiagnosticCode.YAML_SYNTAX,
          places.lastEscape(),
          "incomplete escape sequence",
          "close the quote, or write the backslash twice");
    } catch (YAMLException e) {
      diagnostics.add(
          DiagnosticCode.YAML_SYNTAX,
          places.start(),
          "this YAML cannot be parsed",
          "check for stray characters and very deep nesting");
    }
    return Optional.empty();
  }

  private static void report(MarkedYAMLException e, YamlPositions places, Diagnostics diagnostics) {
    Optional<SourceRef> tab = places.tab(e.getProblemMark());
    YamlErrorMessage problem =
        tab.isPresent()
            ? new YamlErrorMessage("YAML cannot be indented with a tab", "use two spaces")
            : YamlErrorMessage.of(e);
    diagnostics.add(
        DiagnosticCode.YAML_SYNTAX,
        tab.orElseGet(() -> places.at(e.getProblemMark())),
        problem.message(),
        problem.hint());
  }
}
