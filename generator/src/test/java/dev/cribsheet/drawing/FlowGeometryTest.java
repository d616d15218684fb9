package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Direction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures what makes a flowchart easy to follow, on every flowchart that we have. */
class FlowGeometryTest {
  private static final double ARROWHEAD = 10;
  private static final double KINK = 15;

  static Stream<Named<FlowDiagram>> flowcharts() throws IOException {
    return PackDiagrams.all().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof FlowDiagram)
        .map(entry -> Named.of(entry.getKey(), (FlowDiagram) entry.getValue()));
  }

  private static List<Drawing> drawings(FlowDiagram flow) {
    return Stream.concat(
            FlowSpacing.page(flow.direction()).map(spacing -> FlowLayout.of(flow, spacing)),
            Stream.of(StackLayout.of(flow, 312)))
        .toList();
  }

  /** Returns the boxes of the drawing in each spacing of a page, from top to bottom. */
  private static List<List<Rectangle>> downwards(FlowDiagram flow) {
    return FlowSpacing.page(Direction.DOWN)
        .map(spacing -> boxes(FlowLayout.of(flow, spacing)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void arrowsAreStraightBeforeTheirHeads(FlowDiagram flow) {
    for (Drawing drawing : drawings(flow)) {
      for (Shape.Route route : shapes(drawing, Shape.Route.class)) {
        int last = route.points().size() - 1;
        if (route.end() == ArrowHead.ARROW) {
          double straight = route.points().get(last - 1).distance(route.points().get(last));
          assertThat(straight).as("%s", route.points()).isGreaterThanOrEqualTo(12 + ARROWHEAD - 2);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void arrowheadsTouchBoxes(FlowDiagram flow) {
    for (Drawing drawing : drawings(flow)) {
      List<Rectangle> areas = new ArrayList<>(boxes(drawing));
      shapes(drawing, Shape.Plate.class).stream()
          .filter(plate -> plate.layer() == Layer.GROUP)
          .forEach(plate -> areas.add(plate.area()));
      for (Shape.Route route : shapes(drawing, Shape.Route.class)) {
        List<Point> ends = new ArrayList<>();
        if (route.start() != ArrowHead.NONE) {
          ends.add(route.points().get(0));
        }
        if (route.end() != ArrowHead.NONE) {
          ends.add(route.points().get(route.points().size() - 1));
        }
        assertThat(ends)
            .allMatch(end -> areas.stream().anyMatch(area -> contains(area.inset(-1), end)));
      }
    }
  }

  private static boolean contains(Rectangle area, Point point) {
    return point.x() >= area.x()
        && point.x() <= area.right()
        && point.y() >= area.y()
        && point.y() <= area.bottom();
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void boxesSideBySideHaveTheSameMiddle(FlowDiagram flow) {
    if (!flow.groups().isEmpty()) {
      return;
    }
    for (List<Rectangle> boxes : downwards(flow)) {
      for (Rectangle a : boxes) {
        assertThat(boxes)
            .filteredOn(b -> a.y() < b.bottom() && b.y() < a.bottom())
            .allMatch(b -> Math.abs(a.centre() - b.centre()) <= 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void linesHaveNoKinks(FlowDiagram flow) {
    for (Drawing drawing : drawings(flow)) {
      for (Shape.Route route : shapes(drawing, Shape.Route.class)) {
        for (int i = 1; i + 2 < route.points().size(); i++) {
          double length = route.points().get(i).distance(route.points().get(i + 1));
          assertThat(length).as("%s", route.points()).isGreaterThan(KINK);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void sourcesAreInTheFirstLayer(FlowDiagram flow) {
    if (!flow.groups().isEmpty()) {
      return;
    }
    for (List<Rectangle> boxes : downwards(flow)) {
      sourcesAreFirst(flow, boxes);
    }
  }

  private static void sourcesAreFirst(FlowDiagram flow, List<Rectangle> boxes) {
    FlowOrder order = new FlowOrder(flow);
    double lastSource = 0;
    double firstOther = Double.MAX_VALUE;
    for (int i = 0; i < boxes.size(); i++) {
      String name = flow.nodes().get(i).id();
      boolean target =
          flow.edges().stream().anyMatch(edge -> !order.isBack(edge) && edge.to().equals(name));
      if (order.isSource(name)) {
        lastSource = Math.max(lastSource, boxes.get(i).bottom());
      } else if (target) {
        firstOther = Math.min(firstOther, boxes.get(i).y());
      }
    }
    assertThat(lastSource).isLessThan(firstOther);
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void onlyArrowsThatCloseACycleLeadBack(FlowDiagram flow) {
    FlowOrder order = new FlowOrder(flow);
    List<String> names = flow.nodes().stream().map(FlowDiagram.Node::id).toList();
    List<List<Rectangle>> drawn = downwards(flow);
    for (FlowDiagram.Edge edge : flow.edges()) {
      int from = names.indexOf(edge.from());
      int to = names.indexOf(edge.to());
      if (from >= 0 && to >= 0 && from != to && !order.isBack(edge)) {
        assertThat(drawn)
            .as("%s", edge)
            .allMatch(boxes -> boxes.get(to).y() > boxes.get(from).bottom());
      } else if (order.isBack(edge)) {
        assertThat(reaches(flow, order, edge.to(), edge.from())).as("%s", edge).isTrue();
      }
    }
  }

  private static boolean reaches(FlowDiagram flow, FlowOrder order, String from, String to) {
    return from.equals(to)
        || flow.edges().stream()
            .filter(edge -> edge.from().equals(from) && !order.isBack(edge))
            .anyMatch(edge -> reaches(flow, order, edge.to(), to));
  }

  @ParameterizedTest
  @MethodSource("flowcharts")
  void labelsOverlapNothing(FlowDiagram flow) {
    for (Drawing drawing : drawings(flow)) {
      List<Rectangle> areas = new ArrayList<>(boxes(drawing));
      shapes(drawing, Shape.Plate.class).stream()
          .filter(plate -> plate.layer() != Layer.GROUP)
          .forEach(plate -> areas.add(plate.area()));
      for (int i = 0; i < areas.size(); i++) {
        Rectangle a = areas.get(i);
        assertThat(areas.subList(i + 1, areas.size()))
            .as("%s in %s", a, drawing)
            .noneMatch(
                b ->
                    a.x() < b.right()
                        && b.x() < a.right()
                        && a.y() < b.bottom()
                        && b.y() < a.bottom());
      }
    }
  }

  private static List<Rectangle> boxes(Drawing drawing) {
    return shapes(drawing, Shape.Box.class).stream()
        .filter(box -> box.layer() != Layer.DOT || box.outline() != FlowDiagram.Shape.END)
        .map(Shape.Box::area)
        .toList();
  }

  private static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> type) {
    return drawing.shapes().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
