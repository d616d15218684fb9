package dev.cribsheet.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagram.FlowDiagram.Line;
import dev.cribsheet.source.EmbeddedBlock;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramParserTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Diagram> parse(String text) {
    SourceText source = new SourceText("a.md", "a.md", text);
    EmbeddedBlock block =
        new EmbeddedBlock(
            text.lines().toList(),
            (line, from, to) ->
                source.ref(source.lineStart(line) + from, source.lineStart(line) + to));
    return DiagramParser.parse(block, diagnostics);
  }

  private FlowDiagram flow(String statements) {
    Optional<Diagram> diagram = parse("flowchart LR\n" + statements.replace("\\n", "\n"));
    assertThat(diagnostics.sorted()).isEmpty();
    return (FlowDiagram) diagram.orElseThrow();
  }

  /** Returns every error as {@code line:column message}. */
  private List<String> errors(String text) {
    parse(text.replace("\\n", "\n"));
    return diagnostics.sorted().stream()
        .map(d -> d.source().start().line() + ":" + d.source().start().column() + " " + d.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A --> B ~ SOLID ~ NONE ~ ARROW ~ ''",
        "A-->B ~ SOLID ~ NONE ~ ARROW ~ ''",
        "A ----> B ~ SOLID ~ NONE ~ ARROW ~ ''",
        "A --- B ~ SOLID ~ NONE ~ NONE ~ ''",
        "A -.-> B ~ DOTTED ~ NONE ~ ARROW ~ ''",
        "A -..-> B ~ DOTTED ~ NONE ~ ARROW ~ ''",
        "A -.- B ~ DOTTED ~ NONE ~ NONE ~ ''",
        "A ==> B ~ THICK ~ NONE ~ ARROW ~ ''",
        "A === B ~ THICK ~ NONE ~ NONE ~ ''",
        "A <--> B ~ SOLID ~ ARROW ~ ARROW ~ ''",
        "A --o B ~ SOLID ~ NONE ~ CIRCLE ~ ''",
        "A --x B ~ SOLID ~ NONE ~ CROSS ~ ''",
        "A x--x B ~ SOLID ~ CROSS ~ CROSS ~ ''",
        "A -->|yes| B ~ SOLID ~ NONE ~ ARROW ~ yes",
        "A -->|\"a (b)\"| B ~ SOLID ~ NONE ~ ARROW ~ a (b)",
        "A -- yes --> B ~ SOLID ~ NONE ~ ARROW ~ yes",
        "A --yes--> B ~ SOLID ~ NONE ~ ARROW ~ yes",
        "A -- read-only --> B ~ SOLID ~ NONE ~ ARROW ~ read-only",
        "A -. maybe .-> B ~ DOTTED ~ NONE ~ ARROW ~ maybe",
        "A == yes ==> B ~ THICK ~ NONE ~ ARROW ~ yes",
        "A -- yes --- B ~ SOLID ~ NONE ~ NONE ~ yes",
        "A --> B; ~ SOLID ~ NONE ~ ARROW ~ ''",
        "A[One]:::accent --> B(Two) ~ SOLID ~ NONE ~ ARROW ~ ''",
      })
  void arrowsAreParsed(String statement, Line line, ArrowHead start, ArrowHead end, String label) {
    FlowDiagram flow = flow(statement);
    assertThat(flow.edges())
        .containsExactly(new FlowDiagram.Edge("A", "B", label, line, start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A ~ BOX ~ A",
        "A[Client] ~ BOX ~ Client",
        "A(Client) ~ ROUND ~ Client",
        "A([Client]) ~ STADIUM ~ Client",
        "A[[Client]] ~ SUBROUTINE ~ Client",
        "A[(Client)] ~ STORE ~ Client",
        "A((Client)) ~ CIRCLE ~ Client",
        "A{Client} ~ DECISION ~ Client",
        "A{{Client}} ~ HEXAGON ~ Client",
        "A[/Client/] ~ INPUT ~ Client",
        "A[\"A (b) [c]\"] ~ BOX ~ A (b) [c]",
        "A[\"say #quot;hi#quot; #amp; #35;1\"] ~ BOX ~ say \"hi\" & #1",
        "A[a/b<br>c] ~ BOX ~ a/b|c",
      })
  void shapesAreParsed(String statement, FlowDiagram.Shape shape, String label) {
    FlowDiagram.Node node = flow(statement).nodes().get(0);
    assertThat(node.shape()).isEqualTo(shape);
    assertThat(node.label()).isEqualTo(label.replace('|', '\n'));
  }

  @Test
  void ampersandsConnectEveryPairOfBoxes() {
    assertThat(flow("A & B --> C & D --> E").edges())
        .extracting(edge -> edge.from() + edge.to())
        .containsExactly("AC", "AD", "BC", "BD", "CE", "DE");
  }

  @Test
  void aBoxBelongsToTheFirstGroupThatMentionsIt() {
    FlowDiagram flow =
        flow("A --> B\nsubgraph one [The first]\nB\nsubgraph two\nC\nend\nend\nC --> D");
    assertThat(flow.groups())
        .containsExactly(
            new FlowDiagram.Group("one", "The first", Optional.empty()),
            new FlowDiagram.Group("two", "two", Optional.of("one")));
    assertThat(flow.nodes())
        .extracting(node -> node.id() + node.group().orElse("-"))
        .containsExactly("A-", "Bone", "Ctwo", "D-");
  }

  @Test
  void titleNameAndDescriptionAreParsed() {
    Diagram diagram =
        parse("---\ntitle: T\n---\n%% c\ngraph TD;\n accTitle: N\n accDescr: D\n A-->B\n")
            .orElseThrow();
    assertThat(diagram.title()).isEqualTo(new DiagramTitle("T", "N", "D"));
    assertThat(((FlowDiagram) diagram).direction()).isEqualTo(FlowDiagram.Direction.DOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'' ~ 1:1 the diagram is empty, so the diagram is shown as code",
        "pie ~ 1:1 'pie' diagrams are not supported, so the diagram is shown as code",
        "flowchart XY ~ 1:11 unknown direction 'XY'",
        "flowchart LR\\n A -> B ~ 2:4 unknown arrow '->'",
        "flowchart LR\\n A[one ~ 2:4 ']' is missing",
        "flowchart LR\\n A[\"one] ~ 2:4 '\"' is missing",
        "flowchart LR\\n A[one (two)] ~ 2:4 a label with brackets needs quotes",
        "flowchart LR\\n A[] ~ 2:4 the label is empty",
        "flowchart LR\\n end ~ 2:2 there is nothing for 'end' to close",
        "flowchart LR\\n A --> end ~ 2:8 'end' closes a group and cannot be the name of a box",
        "flowchart LR\\n subgraph x\\n A ~ 2:2 the group 'x' is not closed",
        "flowchart LR\\n subgraph x\\n A\\n end\\n x --> A ~ 5:4 the arrow from 'x' connects a group to itself or its contents, so the diagram is shown as code",
        "flowchart LR ~ 1:1 the diagram has no boxes, so the diagram is shown as code",
        "sequenceDiagram ~ 1:1 the diagram has no messages, so the diagram is shown as code",
        "sequenceDiagram\\n A->>B ~ 2:7 expected ':' and text",
        "sequenceDiagram\\n A=>B: x ~ 2:2 this is not a message, so the diagram is shown as code",
        "sequenceDiagram\\n else x ~ 2:2 'else' is only allowed inside 'alt'",
        "sequenceDiagram\\n loop x\\n A->>B: y ~ 2:2 the 'loop' is not closed",
        "sequenceDiagram\\n A->>B: x; y ~ 2:9 ';' ends a statement",
        "sequenceDiagram\\n Note above A: x ~ 2:7 a note needs 'over', 'left of' or 'right of'"
            + " and a participant",
        "stateDiagram-v2\\n A -> B ~ 2:4 unknown arrow '->'",
        "stateDiagram-v2\\n state A {\\n b ~ 2:2 the group 'A' is not closed",
        "stateDiagram-v2\\n } ~ 2:2 there is nothing for '}' to close",
        "stateDiagram-v2\\n state \"x\" ~ 2:2 the state has no name",
        "stateDiagram-v2\\n A --> B\\n note right of A\\n why ~ 3:2 the note is not closed",
        "erDiagram\\n A {\\n int id ~ 2:2 the entity 'A' is not closed",
        "erDiagram\\n A {\\n int\\n } ~ 3:2 an attribute needs a type and a name",
        "erDiagram\\n A |--| B ~ 2:4 unknown relationship '|--|'",
        "erDiagram\\n } ~ 2:2 there is nothing for '}' to close",
        "---\\ntitle: x ~ 1:1 the front matter of the diagram is never closed",
      })
  void anErrorIsReportedAtItsPlace(String text, String error) {
    assertThat(errors(text)).containsExactly(error);
  }

  @Test
  void everyLineWithAnErrorIsReported() {
    assertThat(errors("graph LR\n A ->\n B[\n C --> D\n E[]")).hasSize(3);
  }

  @Test
  void tooManyBoxesAreRejected() {
    String boxes = IntStream.range(0, 61).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
    assertThat(errors("graph LR\n" + boxes))
        .containsExactly(
            "62:1 the diagram has more than 60 boxes, so the diagram is shown as code");
  }

  @Test
  void hostileLinesAreRejectedQuickly() {
    for (String line :
        List.of("A -- ", "A & ", "[", "((((", "A --> ", "-", "=", "#quot;", "<br>", "A[\"")) {
      String text = "flowchart LR\n" + line.repeat(19_000 / line.length());
      assertThat(errors(text)).isNotEmpty();
    }
    for (String line : List.of("A --> ", "[*]", "state ", "\"", "state A {", "<<", "note ", "a-")) {
      assertThat(errors("stateDiagram-v2\n" + line.repeat(19_000 / line.length()))).isNotEmpty();
    }
    for (String line : List.of("A ||--|| ", "A {", "\"", "A[", "a-", "A { a b PK", "|o", ", PK ")) {
      assertThat(errors("erDiagram\n" + line.repeat(19_000 / line.length()))).isNotEmpty();
    }
  }

  @Test
  void aSequenceDiagramIsParsed() {
    SequenceDiagram diagram =
        (SequenceDiagram)
            parse(
                    "sequenceDiagram\nautonumber\nactor u as User\nparticipant s\n"
                        + "u->>s: ask\nalt known\ns-->>u: #35;1\nelse unknown\nNote over u,s: no\nend")
                .orElseThrow();
    assertThat(((SequenceDiagram.Message) diagram.events().get(0)).number()).isEqualTo("1");
    assertThat(diagram.participants())
        .containsExactly(
            new SequenceDiagram.Participant("u", "User", true),
            new SequenceDiagram.Participant("s", "s", false));
    assertThat(diagram.events())
        .hasSize(2)
        .last()
        .isEqualTo(
            new SequenceDiagram.Frame(
                SequenceDiagram.FrameKind.ALT,
                List.of(
                    new SequenceDiagram.Branch(
                        "known",
                        List.of(
                            new SequenceDiagram.Message(
                                "s", "u", "#1", "2", true, ArrowHead.ARROW, false))),
                    new SequenceDiagram.Branch(
                        "unknown",
                        List.of(
                            new SequenceDiagram.Note(
                                SequenceDiagram.Side.OVER, "u", "s", "no"))))));
  }
}
