package dev.cribsheet.diagram;

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
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private final EmbeddedBlock block;
  private final Diagnostics diagnostics;
  private final DiagramDirectives directives = new DiagramDirectives();
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
    try {
      List<String> lines = block.lines();
      if (lines.size() > MAX_LINES || block.text().length() > MAX_LENGTH) {
        throw new TextSpan(0, 0, 1)
            .error(
                "the diagram is longer than "
                    + MAX_LINES
                    + " lines or "
                    + MAX_LENGTH
                    + " characters",
                "split it into two diagrams");
      }
      int header = directives.read(lines, this::report);
      if (header == lines.size() && !failed) {
        throw new TextSpan(Math.max(0, header - 1), 0, 1)
            .error("the diagram is empty", "start with 'flowchart LR'");
      }
      return failed ? Optional.empty() : Optional.of(diagram(header));
    } catch (SyntaxException error) {
      report(error);
      return Optional.empty();
    }
  }

  private Diagram diagram(int headerLine) {
    LineCursor cursor = new LineCursor(block.lines().get(headerLine), headerLine);
    int start = cursor.at();
    String type = cursor.match(TYPE).map(Matcher::group).orElse("");
    return switch (type) {
      case "flowchart", "graph" -> flow(headerLine, cursor);
      case "sequenceDiagram" -> sequence(headerLine, cursor);
      default ->
          throw cursor.errorSince(
              start,
              "unsupported diagram type '" + (type.isEmpty() ? cursor.word() : type) + "'",
              "use flowchart, graph or sequenceDiagram");
    };
  }

  private Diagram flow(int headerLine, LineCursor cursor) {
    FlowDiagramBuilder builder = new FlowDiagramBuilder(FlowStatements.direction(cursor));
    lines(headerLine, new FlowStatements(builder)::read, builder::finish);
    return builder.diagram(directives.title());
  }

  private Diagram sequence(int headerLine, LineCursor cursor) {
    cursor.endStatement();
    SequenceDiagramBuilder builder = new SequenceDiagramBuilder();
    lines(headerLine, new SequenceStatements(builder)::read, builder::finish);
    return builder.diagram(directives.title());
  }

  /** Reads the statements; errors of the whole diagram only matter once every line is right. */
  private void lines(int headerLine, Consumer<LineCursor> statement, Runnable finish) {
    for (int i = headerLine + 1; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      LineCursor cursor = new LineCursor(line, i);
      if (!DiagramDirectives.isIgnored(line) && !directives.readAccessibility(line)) {
        attempt(() -> statement.accept(cursor));
      }
    }
    if (!failed) {
      attempt(finish);
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (SyntaxException error) {
      report(error);
    }
  }

  /** Every error in a diagram knows its line. */
  private void report(SyntaxException error) {
    failed = true;
    block.report(0, error, diagnostics);
  }
}
