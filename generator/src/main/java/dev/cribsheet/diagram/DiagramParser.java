package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a diagram. Reports an error for each line that Mermaid rejects too, and a warning if the
 * diagram is valid but cannot be drawn here.
 */
public final class DiagramParser {
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_LINES = 400;
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private static final List<String> KINDS =
      List.of("flowchart", "graph", "sequenceDiagram", "stateDiagram-v2", "erDiagram");

  private final EmbeddedBlock block;
  private final Diagnostics diagnostics;
  private final Omissions omissions = new Omissions();
  private final DiagramDirectives directives;
  private boolean failed;
  private boolean undrawn;

  private DiagramParser(EmbeddedBlock block, Diagnostics diagnostics) {
    this.block = block;
    this.diagnostics = diagnostics;
    this.directives = new DiagramDirectives(block.lines(), omissions);
  }

  /** Returns the diagram. If it has an error or cannot be drawn, reports that and returns empty. */
  public static Optional<Diagram> parse(EmbeddedBlock block, Diagnostics diagnostics) {
    DiagramParser parser = new DiagramParser(block, diagnostics);
    Optional<Diagram> diagram = parser.parse();
    if (parser.failed) {
      return Optional.empty();
    }
    parser.omissions.report(block, diagnostics);
    return diagram;
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
            .undrawn(
                "the diagram is longer than "
                    + MAX_LINES
                    + " lines or "
                    + MAX_LENGTH
                    + " characters",
                "split it into two diagrams");
      }
      int header = directives.readHeader(this::report);
      if (header == lines.size() && !failed) {
        throw new TextSpan(Math.max(0, header - 1), 0, 1)
            .undrawn("the diagram is empty", "start with 'flowchart LR'");
      }
      return failed ? Optional.empty() : Optional.of(diagram(header));
    } catch (SyntaxException error) {
      report(error);
      return Optional.empty();
    }
  }

  private Diagram diagram(int headerLine) {
    LineCursor cursor = new LineCursor(block.lines(), headerLine);
    TextSpan span = cursor.wordSpan();
    String type = cursor.match(TYPE).map(Matcher::group).orElse(cursor.word());
    return switch (type) {
      case "flowchart", "graph", "flowchart-elk", "flowchart-v2" -> flow(cursor);
      case "stateDiagram-v2", "stateDiagram" -> states(cursor);
      case "erDiagram" -> entities(cursor);
      case "sequenceDiagram" -> sequence(cursor);
      default ->
          throw span.undrawn(
              "'" + type + "' diagrams are not supported",
              DidYouMean.hint(type, KINDS, "these are supported: " + String.join(", ", KINDS)));
    };
  }

  private Diagram flow(LineCursor cursor) {
    FlowDiagramBuilder builder = new FlowDiagramBuilder(Shape.BOX, FlowStatements.TERMS, omissions);
    builder.direction(FlowStatements.direction(cursor));
    lines(cursor, new FlowStatements(builder, omissions)::statement, builder::finish);
    return builder.diagram(directives.title());
  }

  private Diagram states(LineCursor cursor) {
    FlowDiagramBuilder builder =
        new FlowDiagramBuilder(Shape.ROUND, StateStatements.TERMS, omissions);
    FlowStatements looks = new FlowStatements(builder, omissions);
    StateStatements statements = new StateStatements(builder, looks, omissions);
    lines(cursor, statements::statement, builder::finish);
    return builder.diagram(directives.title());
  }

  private Diagram entities(LineCursor cursor) {
    FlowDiagramBuilder builder =
        new FlowDiagramBuilder(Shape.ENTITY, EntityStatements.TERMS, omissions);
    FlowStatements looks = new FlowStatements(builder, omissions);
    EntityStatements statements = new EntityStatements(builder, looks, omissions);
    lines(cursor, statements::statement, statements::finish);
    return builder.diagram(directives.title());
  }

  private Diagram sequence(LineCursor cursor) {
    SequenceDiagramBuilder builder = new SequenceDiagramBuilder(omissions);
    SequenceStatements statements = new SequenceStatements(builder, omissions, directives);
    lines(cursor, statements::statement, builder::finish);
    return builder.diagram(directives.title());
  }

  /** Reads all statements. The diagram as a whole is only checked if every line is valid. */
  private void lines(LineCursor header, Consumer<LineCursor> statement, Runnable finish) {
    attempt(
        () -> {
          header.endStatement();
          statements(header, statement);
        });
    int line = directives.skip(header.nextLine());
    while (line < block.lines().size()) {
      LineCursor cursor = new LineCursor(block.lines(), line);
      attempt(() -> statements(cursor, statement));
      line = directives.skip(cursor.nextLine());
    }
    if (!failed) {
      attempt(finish);
    }
  }

  private static void statements(LineCursor cursor, Consumer<LineCursor> statement) {
    while (!cursor.atEnd()) {
      if (!cursor.skip(";")) {
        statement.accept(cursor);
        cursor.endStatement();
      }
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (SyntaxException error) {
      report(error);
    }
  }

  /** Reports every error, but only the first reason not to draw the diagram. */
  private void report(SyntaxException problem) {
    boolean error = problem.code() == DiagnosticCode.DIAGRAM;
    if (error || !undrawn) {
      block.report(0, problem, diagnostics);
    }
    failed = true;
    undrawn |= !error;
  }
}
