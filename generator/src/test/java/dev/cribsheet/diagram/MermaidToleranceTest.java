package dev.cribsheet.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams written for other hosts; everything that is not drawn becomes a single warning. */
class MermaidToleranceTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private FlowDiagram flow(String text) {
    return (FlowDiagram) parse("flowchart LR\n" + text);
  }

  private SequenceDiagram sequence(String text) {
    return (SequenceDiagram) parse("sequenceDiagram\n" + text);
  }

  private Diagram parse(String text) {
    EmbeddedBlock block =
        new EmbeddedBlock(text.lines().toList(), (line, from, to) -> SourceRef.file("" + line));
    return DiagramParser.parse(block, diagnostics)
        .orElseThrow(() -> new AssertionError(warnings() + " in " + text));
  }

  private List<String> warnings() {
    return diagnostics.sorted().stream().map(d -> d.code().id() + " " + d.message()).toList();
  }

  private static Stream<String> labels(FlowDiagram flow) {
    return flow.nodes().stream().map(FlowDiagram.Node::label);
  }

  private static Stream<String> ends(FlowDiagram flow) {
    return flow.edges().stream().map(edge -> edge.from() + edge.to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Start --> End[Finished]",
        "A --> B;B --> C;",
        "A --> B %% why",
        "%% a comment\nA --> B",
        "A[a; b] --> B",
        "subgraph one[The first]\nA --> B\nend;",
        "subgraph one [\"The first\"]\nA --> B\nend\none --> C",
        "subgraph The first group\nA --> B\nend",
        "A --> one\nsubgraph one\nB\nend",
        "subgraph one\nend\nA --> one",
        "subgraph web-tier [Web]\nA\nend",
        "A[\"first\nsecond\"] --> B",
        "A[first\nsecond] --> B",
        "A --> B -->\n  C --> D",
        "A\n --> B\n --> C",
        "A --- |label|B",
        "subgraph \"f() - cheap\"\nA --> B\nend",
        "subgraph \"$0.003 [run]\"\nA --> B\nend",
        "X --> G\nsubgraph G[\"\uD83D\uDC33 Docker: a\"]\nA[\"x\\ny\"]\nend",
        "L[(\"local<br/>(HEAD)\")] -. \"by host\" .-> P([x])",
        "A o--o B x--x C <--> D",
        "A --oB",
        "A==oB",
        "A ~~~ B",
        "A e1@--> B",
        "A -->|\"a (b)\"| B",
        "A -- \"a (b)\" --> B",
        "A[a] --> B\nA[b]",
        "A[/in\\] --> B[\\out/]",
        "api/v1 --> db.main",
        "user:1 --> b",
        "A@{ shape: cyl, label: \"Store\" } --> B@{ shape: diamond }",
        "A@{\n  shape: rect\n  label: \"Store\"\n}\nA --> B",
        "accTitle: a\naccDescr {\n two\n lines\n}\nA --> B",
        "classDef accent fill:#f96\nA:::accent --> B\nclass B muted;",
        "A[\"`plain`\"] --> B",
        "A:::step-1 --> B:::step-4",
      })
  void aFlowchartIsDrawnWithoutAWarning(String text) {
    assertThat(flow(text).nodes()).isNotEmpty();
    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "classDef db fill:#eee\napp --> store[(Store)]:::db\nstyle app fill:#fff",
        "classDef a,b fill:#eee,stroke:#333;\nA --> B\nclass A,B a;",
        "A --> B\nlinkStyle 0 stroke:#f00,stroke-width:2px",
        "A --> B\nlinkStyle default interpolate basis",
        "A --> B\nclick A \"https://example.org/;\" \"tip\" _blank",
        "A --> B\nclick A call open()",
        "subgraph s\ndirection TB\nA --> B\nend",
        "%%{init: {'theme': 'forest'}}%%\nA --> B",
        "%%{init: {\n'theme': 'forest'\n}}%%\nA --> B",
        "A((( B )))",
        "A>flag] --> B",
        "A@{ shape: cloud, label: \"Net\" } --> B",
        "A e1@--> B\ne1@{ animate: true }",
        "A[\"`**bold** _text_`\"]",
        "A[\"<b>bold</b><br/>text\"] --> B",
        "A[fa:fa-car Car]",
        "subgraph s\nA\nend\nstyle s fill:#fff\nclass s accent",
        "A:::acent --> B",
      })
  void aFlowchartIsDrawnWithOneWarning(String text) {
    assertThat(flow(text).nodes()).isNotEmpty();
    assertThat(warnings()).singleElement().asString().startsWith("CS412 the drawing leaves out '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participant api-gateway\nparticipant Order Service\napi-gateway->>Order Service: places",
        "participant A as Order Service<br/>v2\nA->>B: x",
        "Order Service->>api-gateway: x\napi-gateway-->>Order Service: y",
        "participant api-x\napi-x-xb: lost",
        "title: Orders\na->>b: x",
        "title Orders\na->>b: x",
        "autonumber 10 5\na->>b: x",
        "autonumber\na->>b: x\nautonumber off\na->>b: y",
        "a->>b: x; b->>a: y",
        "a->>b:",
        "a->>b: #35;1 #quot;x#quot;;",
        "a<<-->>b: both",
        "par one\na->>b: x\nand two\na->>b: y\nend",
        "critical lock\na->>b: x\noption timeout\na->>b: y\nend",
        "break it fails\na->>b: x\nend",
        "Loop each\na->>b: x\nEnd",
        "NOTE OVER a,b: n\na->>b: x",
        "participant a\na->>b: b is not declared",
        "participant i as Ingestor API (:8081)\ni->>11Labs: POST /v1: {a: true}\n11Labs->>i: #12345",
        "A ->> F: code\nNote over A,F: MAIN FLOW\nF -->> A: done",
        "a->>b: x %% why",
        "a->>b:wrap: a long text",
        "participant a\nparticipant a as A\na->>b: x",
      })
  void aSequenceDiagramIsDrawnWithoutAWarning(String text) {
    assertThat(sequence(text).events()).isNotEmpty();
    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a->>+b: ask\nb-->>-a: answer",
        "a->>b: x\nactivate b\nb-->>a: y\ndeactivate b",
        "rect rgb(200, 150, 255)\na->>b: x\nend",
        "box Aqua Group\nparticipant a\nparticipant b\nend\na->>b: x",
        "create participant b\na->>b: x\ndestroy b\na-xb: y",
        "participant a\nlinks a: {\"x\": \"https://example.org\"}\nlink a: y @ https://y\na->>b: x",
        "participant a@{ \"type\": \"database\" }\na->>b: x",
        "alt x\nrect red\na->>b: x\nend\nelse y\na->>b: y\nend",
      })
  void aSequenceDiagramIsDrawnWithOneWarning(String text) {
    assertThat(sequence(text).events()).isNotEmpty();
    assertThat(warnings()).singleElement().asString().startsWith("CS412 the drawing leaves out '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stateDiagram-v2\n[*] --> Open\nOpen --> [*]",
        "stateDiagram\nOpen --> Shut : close; lock",
        "stateDiagram-v2\nOpen : Door is open\nOpen : and waits\nOpen --> Shut",
        "stateDiagram-v2\nstate \"Door is open\" as Open\nOpen --> Shut",
        "stateDiagram-v2\nA --> B\nstate B {\n[*] --> c\nc --> [*]\n}",
        "stateDiagram-v2\nstate if <<choice>>\nA --> if\nif --> B: yes\nif --> C: no",
        "stateDiagram-v2\nstate f [[fork]]\nA --> f\nf --> B\nf --> C",
        "stateDiagram-v2\ndirection LR\nA --> B %% why",
        "stateDiagram-v2\nin-work --> done:::accent",
        "stateDiagram-v2\nclassDef muted fill:#eee\nA --> B\nclass A muted",
        "---\ntitle: Doors\n---\nstateDiagram-v2\naccTitle: a\nA --> B",
        "erDiagram\nA ||--o{ B : has",
        "erDiagram\nA",
        "erDiagram\nA |o..o| B",
        "erDiagram\nA }|--|{ B : \"has a\"",
        "erDiagram\n\"Line item\" }o--|| order-2 : is in",
        "erDiagram\nA {\nstring name PK, FK\nvarchar(10)[] other_name\n}",
        "erDiagram\nA { int id PK }\nA ||--|| B : x",
        "erDiagram\np[Person] {\nint id\n}\na[\"The account\"] ||--|| p : of",
        "erDiagram\ndirection LR\nA:::accent ||--|| B : x",
      })
  void statesAndEntitiesAreDrawnWithoutAWarning(String text) {
    assertThat(((FlowDiagram) parse(text)).nodes()).isNotEmpty();
    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stateDiagram-v2\nA --> B\nnote right of A : why",
        "stateDiagram-v2\nA --> B\nnote left of A\nwhy\nand how\nend note",
        "stateDiagram-v2\nstate A {\nb --> c\n--\nd --> e\n}",
        "stateDiagram-v2\nstate A {\ndirection LR\nb --> c\n}",
        "stateDiagram-v2\nhide empty description\nA --> B",
        "stateDiagram-v2\nstate h <<history>>\nA --> h",
        "stateDiagram-v2\nA:::urgent --> B",
        "erDiagram\nA {\nint id \"the key\"\n}",
        "erDiagram\nA ||--|| B : x\nstyle A fill:#f00",
      })
  void statesAndEntitiesAreDrawnWithOneWarning(String text) {
    assertThat(((FlowDiagram) parse(text)).nodes()).isNotEmpty();
    assertThat(warnings()).singleElement().asString().startsWith("CS412 the drawing leaves out '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "classDiagram\nA <|-- B",
        "gantt\ntitle x",
        "pie title x\n\"a\": 1",
        "C4Context\ntitle x",
        "xychart-beta\nbar [1]",
        "---\nconfig:\n  theme: base\n---\nmindmap\n root",
        "%%{init: {}}%%\ngitGraph\n commit",
        "flowchart",
        "sequenceDiagram\nparticipant a",
        "stateDiagram-v2",
        "erDiagram",
        "stateDiagram-v2\nstate A {\nB\n}\nA --> B",
        "erDiagram\nA has B",
        "",
      })
  void anyOtherKindIsOneWarning(String text) {
    EmbeddedBlock block =
        new EmbeddedBlock(text.lines().toList(), (line, from, to) -> SourceRef.file("" + line));
    assertThat(DiagramParser.parse(block, diagnostics)).isEmpty();
    assertThat(warnings()).singleElement().asString().startsWith("CS413 ");
  }

  @Test
  void theStartAndTheEndOfAGroupAreItsOwn() {
    FlowDiagram states =
        (FlowDiagram) parse("stateDiagram-v2\n[*] --> A\nstate A {\n[*] --> b\n}\nA --> [*]");
    assertThat(states.nodes())
        .extracting(node -> node.shape() + " in " + node.group().orElse("-"))
        .containsExactly("START in -", "START in A", "ROUND in A", "END in -");
  }

  @Test
  void descriptionsReplaceTheNameOfAState() {
    assertThat(labels((FlowDiagram) parse("stateDiagram-v2\nA : one\nA : two\nA --> B")))
        .containsExactly("one\ntwo", "B");
  }

  @Test
  void attributesAreBelowTheNameOfAnEntity() {
    String text = "erDiagram\nA {\nint id PK,FK\n}\nA[The A] ||..o{ B : \"has it\"";
    FlowDiagram entities = (FlowDiagram) parse(text);
    assertThat(labels(entities)).containsExactly("The A\nint id PK, FK", "B");
    assertThat(entities.edges())
        .containsExactly(
            new FlowDiagram.Edge(
                "A",
                "B",
                "has it",
                FlowDiagram.Line.DOTTED,
                ArrowHead.ONE,
                ArrowHead.ZERO_OR_MORE));
  }

  @Test
  void statementsAfterTheDirectionAreRead() {
    assertThat(ends((FlowDiagram) parse("graph TD; A-->B; B-->C"))).containsExactly("AB", "BC");
  }

  @Test
  void whatIsWrittenLastCounts() {
    assertThat(labels(flow("A[one] --> B\nA(two)"))).containsExactly("two", "B");
  }

  @Test
  void labelsHaveTheirLinesAndNoMarkup() {
    assertThat(labels(flow("A[\"`one **two**\nthree`\"]\nB[\"x<br/><i>y</i>\"]\nC[fa:fa-car Car]")))
        .containsExactly("one two\nthree", "x\ny", "Car");
  }

  @Test
  void anEmptyGroupIsABox() {
    FlowDiagram flow = flow("subgraph a [Outer]\nsubgraph b [Inner]\nend\nend\nA --> b");
    assertThat(flow.groups()).extracting(FlowDiagram.Group::id).containsExactly("a");
    assertThat(flow.nodes())
        .extracting(node -> node.id() + " in " + node.group().orElse("-"))
        .containsExactly("A in -", "b in a");
  }

  @Test
  void shapesHaveTheirLongNamesToo() {
    assertThat(flow("A@{ shape: cyl }\nB@{ shape: lean-r, label: 'x' }").nodes())
        .extracting(FlowDiagram.Node::shape)
        .containsExactly(Shape.STORE, Shape.INPUT);
  }

  @Test
  void anInvisibleLinkIsNotDrawn() {
    FlowDiagram flow = flow("A ~~~ B --> C");
    assertThat(ends(flow)).containsExactly("AB", "BC");
    assertThat(flow.visibleEdges()).extracting(FlowDiagram.Edge::to).containsExactly("C");
  }

  @Test
  void numbersStartAndStepAsTold() {
    assertThat(sequence("autonumber 10 5\na->>b: x\na->>b: y\nautonumber off\na->>b: z").events())
        .extracting(event -> ((SequenceDiagram.Message) event).number())
        .containsExactly("10", "15", "");
  }

  @Test
  void aTitleIsTheCaption() {
    assertThat(sequence("title: Orders\na->>b: x").title().caption()).isEqualTo("Orders");
  }

  @Test
  void eventsInABackgroundAreInTheFrameAroundIt() {
    SequenceDiagram.Event frame = sequence("loop l\nrect red\na->>b: x\nend\nend").events().get(0);
    assertThat(((SequenceDiagram.Frame) frame).branches().get(0).events()).hasSize(1);
  }

  @Test
  void aNameThatIsNearlyAParticipantIsAWarning() {
    sequence("participant shop\nshop->>shpo: x");
    assertThat(warnings()).containsExactly("CS412 the participant 'shpo' is not declared");
  }
}
