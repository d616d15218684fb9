package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.html.HtmlEscaper;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramDrawerTest {
  private static final List<String> OUTLINES =
      List.of("[%s]", "(%s)", "([%s])", "[[%s]]", "[(%s)]", "((%s))", "{%s}", "{{%s}}", "[/%s/]");
  private static final List<String> ARROWS =
      List.of("-->", "---", "-.->", "==>", "<-->", "--o", "-->|a label of some words|");

  private static final String GROUPED =
      """
      flowchart TB
      user([User]) -->|HTTPS| gateway
      subgraph write [Write path]
        gateway[Gateway] --> posts --> store[(Posts)]
        subgraph inner
          posts
        end
      end
      store -.-> user
      posts --> posts
      """;

  @Test
  void drawingIsTheSameOnEveryThread() {
    DrawnDiagram first = draw(GROUPED, false);
    List<DrawnDiagram> others =
        IntStream.range(0, 24).parallel().mapToObj(i -> draw(GROUPED, false)).toList();
    assertThat(others).allMatch(first::equals);
  }

  static Stream<Named<Diagram>> diagrams() throws IOException {
    return PackDiagrams.all().entrySet().stream()
        .map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyDiagramFitsAPageAndAPhone(Diagram diagram) {
    DrawnDiagram drawn = DiagramDrawer.draw(diagram, false);
    assertThat(drawn.wide().width()).isLessThanOrEqualTo(704);
    int width = isTooWideForPhones(diagram) ? 400 : 312;
    assertThat(drawn.narrow().orElse(drawn.wide()).width()).isLessThanOrEqualTo(width);
  }

  private static boolean isTooWideForPhones(Diagram diagram) {
    return diagram instanceof SequenceDiagram s && s.participants().size() > 5;
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void namesOfParticipantsAreNotBrokenInsideWords(Diagram diagram) {
    DrawnDiagram drawn = DiagramDrawer.draw(diagram, false);
    String markup = drawn.narrow().orElse(drawn.wide()).markup();
    if (diagram instanceof SequenceDiagram sequence && !isTooWideForPhones(diagram)) {
      assertThat(sequence.participants())
          .flatMap(participant -> List.of(participant.label().split("\\s")))
          .allMatch(word -> markup.contains(HtmlEscaper.escape(word)));
    }
  }

  @Test
  void aMirroredDrawingHasTheSameSize() {
    Picture left = draw(GROUPED, false).wide();
    Picture right = draw(GROUPED, true).wide();
    assertThat(right.width()).isEqualTo(left.width());
    assertThat(right.height()).isEqualTo(left.height());
    assertThat(right.markup()).isNotEqualTo(left.markup());
  }

  @Test
  void drawingsCanBeCached() throws IOException {
    DrawnDiagram drawn = draw(GROUPED, false);
    RecordCodec<DrawnDiagram> codec = RecordCodec.of(DrawnDiagram.class);
    assertThat(codec.read(codec.write(drawn))).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void boxesContainTheirTextInAnyFlowchart(int seed) {
    Random random = new Random(seed);
    int count = 3 + random.nextInt(seed * 2);
    StringBuilder text = new StringBuilder("flowchart ").append(random.nextBoolean() ? "LR" : "TB");
    text.append('\n');
    int open = 0;
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0 && open < 3) {
        text.append("subgraph g").append(i).append(" [Group ").append(i).append("]\n");
        open++;
      }
      String words = "word ".repeat(1 + random.nextInt(5)).strip();
      String outline = OUTLINES.get(random.nextInt(OUTLINES.size()));
      text.append("n").append(i).append(outline.replace("%s", words)).append('\n');
      if (open > 0 && random.nextInt(3) == 0) {
        text.append("end\n");
        open--;
      }
    }
    text.append("end\n".repeat(open));
    for (int i = 0; i < count + seed; i++) {
      text.append("n").append(random.nextInt(count)).append(' ');
      text.append(ARROWS.get(random.nextInt(ARROWS.size())));
      text.append(" n").append(random.nextInt(count)).append('\n');
    }
    FlowDiagram flow = (FlowDiagram) DiagramParser.of(text.toString());
    FlowSpacing widest = FlowSpacing.page(flow.direction()).findFirst().orElseThrow();
    for (Drawing drawing : List.of(FlowLayout.of(flow, widest), StackLayout.of(flow, 312))) {
      check(drawing);
      check(drawing.mirrored());
    }
    assertThat(DiagramDrawer.draw(flow, false)).isEqualTo(DiagramDrawer.draw(flow, false));
  }

  /** Checks that the text of a box is inside the box, and the box is inside the drawing. */
  private static void check(Drawing drawing) {
    List<Rectangle> boxes =
        drawing.shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(shape -> ((Shape.Box) shape).area())
            .toList();
    for (Rectangle box : boxes) {
      assertThat(box.x()).isBetween(0.0, drawing.width() - box.width());
      assertThat(box.y()).isBetween(0.0, drawing.height() - box.height());
    }
    int firstText = drawing.shapes().size() - boxes.size(); // text is painted last
    for (Shape shape : drawing.shapes().subList(firstText, drawing.shapes().size())) {
      if (shape instanceof Shape.Text text) {
        double half = TextMeasure.width(text.lines(), false) / 2;
        assertThat(boxes)
            .anyMatch(
                box ->
                    text.x() - half >= box.x()
                        && text.x() + half <= box.right()
                        && text.y() >= box.y()
                        && text.y() + TextMeasure.height(text.lines()) <= box.bottom());
      }
    }
  }

  @Test
  void nestedFramesStayInsideTheDrawing() {
    SequenceDiagram diagram =
        (SequenceDiagram)
            DiagramParser.of(
                """
                sequenceDiagram
                actor a as A person with a rather long name
                participant b
                participant c
                Note left of a: a note at the very left of it all
                loop a
                alt b
                opt c
                par d
                a->>a: to oneself with many words that take some room
                and e
                c->>a: back over the middle
                end
                end
                else f
                Note right of c: and one at the very right
                end
                end
                """);
    for (SequenceSpacing spacing :
        List.of(
            SequenceSpacing.page(190),
            SequenceSpacing.page(104),
            SequenceSpacing.close(60, 4, 328))) {
      Drawing drawing = SequenceLayout.of(diagram, spacing);
      for (Shape shape : drawing.shapes()) {
        if (shape instanceof Shape.Plate plate) {
          assertThat(plate.area().x()).isGreaterThanOrEqualTo(0);
          assertThat(plate.area().right()).isLessThanOrEqualTo(drawing.width());
          assertThat(plate.area().bottom()).isLessThanOrEqualTo(drawing.height());
        }
      }
    }
  }

  @Test
  void arrowsToTheBoxAboveLeaveAtTheSideAndCrossNothing() {
    FlowDiagram flow =
        (FlowDiagram)
            DiagramParser.of(
                """
                flowchart LR
                a[Understand] -->|scope| b[Propose]
                b -->|blueprint| c[Deep dive]
                b -.->|doubt| a
                c -.->|hint| b
                """);
    Drawing drawing = StackLayout.of(flow, 312);
    List<Rectangle> boxes =
        drawing.shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(shape -> ((Shape.Box) shape).area())
            .toList();
    List<List<Point>> back =
        drawing.shapes().stream()
            .filter(Shape.Route.class::isInstance)
            .map(Shape.Route.class::cast)
            .filter(route -> route.layer() == Layer.DOTTED)
            .map(Shape.Route::points)
            .toList();
    assertThat(back).hasSize(2);
    List<Point> doubt = back.get(0);
    List<Point> hint = back.get(1);
    assertThat(doubt.get(0).x()).isEqualTo(boxes.get(1).right());
    assertThat(hint.get(0).x()).isEqualTo(boxes.get(2).right());
    assertThat(doubt.get(0).y()).isLessThan(hint.get(hint.size() - 1).y() - 10);
  }

  @Test
  void arrowsToTheBoxAboveLeaveBelowIfThereIsNoRoom() {
    FlowDiagram flow =
        (FlowDiagram) DiagramParser.of("flowchart LR\na --> b --> c --> d --> e\na --> c\ne --> d");
    double wide = StackLayout.of(flow, 312).width();
    assertThat(StackLayout.of(flow, wide - 1).width()).isLessThan(wide);
  }

  private static DrawnDiagram draw(String text, boolean mirrored) {
    Diagram diagram = DiagramParser.of(text);
    return new DrawingCache(BuildCache.none())
        .of(new DrawingCache.Source(text, diagram, SourceRef.file("a.md")), mirrored);
  }
}
