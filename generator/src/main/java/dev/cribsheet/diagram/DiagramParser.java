package dev.cribsheet.diagram;

import static dev.cribsheet.diagnostic.DiagnosticCode.DIAGRAM;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a diagram; every line with an error is reported. */
public final class DiagramParser {
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_LINES = 400;
  private static final Pattern KIND = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private final EmbeddedBlock block;
  private final Diagnostics diagnostics;
  private final DiagramDirectives preamble = new DiagramDirectives();
  private boolean failed;

  private DiagramParser(EmbeddedBlock block, Diagnostics diagnostics) {
    this.block = block;
    this.diagnostics = diagnostics;
  }

  /** The diagram; empty if an error was reported. */
  public static Optional<Diagram> parse(EmbeddedBlock block, Diagnostics diagnostics) {
    DiagramParser parser = new DiagramParser(block, diagnostics);
    Optional<Diagram> diagram = parser.parse();
    return parser.failed ? Optional.empty() : diagram;
  }

  /** Parses text that is known to be valid. */
  public static Diagram of(String text) {
    List<String> lines = text.lines().toList();
    EmbeddedBlock block = new EmbeddedBlock(lines, (line, from, to) -> SourceRef.file(""));
    return parse(block, new Diagnostics()).orElseThrow();
  }

  private Optional<Diagram> parse() {
    if (block.lines().size() > MAX_LINES || block.text().length() > MAX_LENGTH) {
      report(
          0,
          new SyntaxException(
              DIAGRAM,
              0,
              1,
              "the diagram is longer than " + MAX_LINES + " lines or " + MAX_LENGTH + " characters",
              "split it into two diagrams"));
      return Optional.empty();
    }
    int first = preamble.read(block.lines(), this::report);
    if (first == block.lines().size() && !failed) {
      report(
          Math.max(0, first - 1),
          new SyntaxException(DIAGRAM, 0, 1, "the diagram is empty", "start with 'flowchart LR'"));
      return Optional.empty();
    }
    return failed ? Optional.empty() : diagram(first);
  }

  private Optional<Diagram> diagram(int headerLine) {
    String header = block.lines().get(headerLine);
    LineCursor cursor = new LineCursor(header, headerLine);
    int start = cursor.at();
    String kind = cursor.match(KIND).map(Matcher::group).orElse("");
    try {
      return switch (kind) {
        case "flowchart", "graph" -> Optional.of(flow(headerLine, cursor));
        case "sequenceDiagram" -> Optional.of(sequence(headerLine, cursor));
        default ->
            throw new SyntaxException(
                DIAGRAM,
                start,
                Math.max(start + 1, cursor.at()),
                "unsupported diagram type '" + (kind.isEmpty() ? cursor.word() : kind) + "'",
                "use flowchart, graph or sequenceDiagram");
      };
    } catch (SyntaxException error) {
      report(headerLine, error);
      return Optional.empty();
    }
  }

  private Diagram flow(int headerLine, LineCursor cursor) {
    FlowDiagramBuilder builder = new FlowDiagramBuilder(FlowStatements.direction(cursor));
    lines(headerLine, new FlowStatements(builder)::read, builder::finish);
    return builder.diagram(preamble.title());
  }

  private Diagram sequence(int headerLine, LineCursor cursor) {
    cursor.endStatement();
    SequenceDiagramBuilder builder = new SequenceDiagramBuilder();
    lines(headerLine, new SequenceStatements(builder)::read, builder::finish);
    return builder.diagram(preamble.title());
  }

  /** Reads the statements; errors of the whole diagram only matter once every line is right. */
  private void lines(int headerLine, Consumer<LineCursor> statement, Runnable finish) {
    for (int i = headerLine + 1; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      int number = i;
      if (!line.isBlank() && !line.strip().startsWith("%%") && !preamble.readAccessibility(line)) {
        attempt(number, () -> statement.accept(new LineCursor(line, number)));
      }
    }
    if (!failed) {
      attempt(block.lines().size() - 1, finish);
    }
  }

  private void attempt(int line, Runnable work) {
    try {
      work.run();
    } catch (SyntaxException error) {
      report(line, error);
    }
  }

  private void report(int line, SyntaxException error) {
    failed = true;
    block.report(line, error, diagnostics);
  }
}
