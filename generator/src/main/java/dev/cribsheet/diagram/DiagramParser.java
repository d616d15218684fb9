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

/** Reads the text of a diagram; every line that is wrong is reported. */
public final class DiagramParser {
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_LINES = 400;
  private static final Pattern KIND = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private final EmbeddedBlock block;
  private final Diagnostics diagnostics;
  private final DiagramDirectives preamble = new DiagramDirectives();
  private boolean wrong;

  private DiagramParser(EmbeddedBlock block, Diagnostics diagnostics) {
    this.block = block;
    this.diagnostics = diagnostics;
  }

  /** The diagram; absent when anything in it was reported. */
  public static Optional<Diagram> parse(EmbeddedBlock block, Diagnostics diagnostics) {
    DiagramParser parser = new DiagramParser(block, diagnostics);
    Optional<Diagram> diagram = parser.parse();
    return parser.wrong ? Optional.empty() : diagram;
  }

  /** The diagram of a text that was read before without a mistake. */
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
    if (first == block.lines().size() && !wrong) {
      report(
          Math.max(0, first - 1),
          new SyntaxException(DIAGRAM, 0, 1, "the diagram is empty", "start with 'flowchart LR'"));
      return Optional.empty();
    }
    return wrong ? Optional.empty() : diagram(first);
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
    } catch (SyntaxException mistake) {
      report(headerLine, mistake);
      return Optional.empty();
    }
  }

  private Diagram flow(int headerLine, LineCursor cursor) {
    FlowDiagramBuilder draft = new FlowDiagramBuilder(FlowStatements.direction(cursor));
    FlowStatements statements = new FlowStatements(draft);
    lines(headerLine, statements::read);
    finish(draft::finish);
    return draft.diagram(preamble.title());
  }

  private Diagram sequence(int headerLine, LineCursor cursor) {
    cursor.endStatement();
    SequenceDiagramBuilder draft = new SequenceDiagramBuilder();
    SequenceStatements statements = new SequenceStatements(draft);
    lines(headerLine, statements::read);
    finish(draft::finish);
    return draft.diagram(preamble.title());
  }

  private void lines(int headerLine, Consumer<LineCursor> reader) {
    for (int i = headerLine + 1; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      int number = i;
      if (!line.isBlank() && !line.strip().startsWith("%%") && !preamble.accessible(line)) {
        attempt(number, () -> reader.accept(new LineCursor(line, number)));
      }
    }
  }

  /** What is missing in the whole is only worth saying when each line is right. */
  private void finish(Runnable check) {
    if (!wrong) {
      attempt(block.lines().size() - 1, check);
    }
  }

  private void attempt(int line, Runnable work) {
    try {
      work.run();
    } catch (SyntaxException mistake) {
      report(line, mistake);
    }
  }

  private void report(int line, SyntaxException mistake) {
    wrong = true;
    block.report(line, mistake, diagnostics);
  }
}
