package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Parses a YAML file, or the YAML part of a file, into nodes that know their positions. */
public final class YamlParser {
  private static final String QUOTE = "put the whole value in double quotes";
  private static final String INDENT =
      "check the indentation and the quotes of this line and the one before";

  private record Known(String problem, String message, String hint) {}

  /** Our messages for problems of SnakeYAML, by a part of its own message. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("mapping values are not allowed", "a ':' is not allowed here", QUOTE),
          new Known("found unexpected end of stream", "a quote is never closed", "close the quote"),
          new Known("could not find expected ':'", "the key has no ':' after it", INDENT),
          new Known(
              "expected <block end>", "this line is not indented like the lines before it", INDENT),
          new Known("cannot start any token", "a value cannot start with this character", QUOTE));

  private YamlParser() {}

  /** Parses a whole file as one document; empty if an error that ends parsing was reported. */
  public static Optional<YamlNode> parse(SourceText file, Diagnostics diagnostics) {
    return parse(file, 0, file.text().length(), diagnostics);
  }

  /**
   * Parses a part of a file as one document; empty if an error that ends parsing was reported.
   *
   * @param from offset of the part, at the start of a line
   * @param to offset after the part
   */
  public static Optional<YamlNode> parse(
      SourceText file, int from, int to, Diagnostics diagnostics) {
    YamlPositions positions = new YamlPositions(file, from, to);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    StreamReader text = new StreamReader(file.text().substring(from, to));
    try {
      return Optional.of(
          new YamlReader(new ParserImpl(text, options), positions, diagnostics).document());
    } catch (SyntaxException e) {
      e.report(file.ref(e.from(), e.to()), diagnostics);
    } catch (MarkedYAMLException e) {
      report(e, positions, diagnostics);
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

  private static void report(
      MarkedYAMLException e, YamlPositions positions, Diagnostics diagnostics) {
    Optional<SourceRef> tab = positions.indentingTab(e.getProblemMark());
    Known error =
        tab.isPresent()
            ? new Known("", "YAML cannot be indented with a tab", "use two spaces")
            : known(Objects.requireNonNullElse(e.getProblem(), "").toLowerCase(Locale.ROOT));
    diagnostics.add(
        DiagnosticCode.YAML_SYNTAX,
        tab.orElseGet(() -> positions.at(e.getProblemMark())),
        error.message(),
        error.hint());
  }

  private static Known known(String problem) {
    return KNOWN.stream()
        .filter(known -> problem.contains(known.problem()))
        .findFirst()
        .orElseGet(
            () ->
                new Known(
                    problem,
                    "invalid YAML: " + problem.replaceAll("\\s+", " ").strip(),
                    "check the indentation, the quotes and the ':' of this line"));
  }
}
