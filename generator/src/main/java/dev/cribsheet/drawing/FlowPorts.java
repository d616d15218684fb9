package dev.cribsheet.drawing;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Edge;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The ports where arrows meet boxes. Arrows of the same kind share a port. */
final class FlowPorts {
  /** The side of a box that an arrow meets. Back edges have their own side. */
  private enum Way {
    IN,
    OUT,
    BACK
  }

  private record Key(String box, Way way, FlowDiagram.Line line, ArrowHead head) {}

  private final FlowDiagram diagram;
  private final FlowOrder order;
  private final FlowDiagram.Direction direction;
  private final Map<String, ElkNode> nodes;
  private final Map<Key, ElkPort> ports = new HashMap<>();

  FlowPorts(
      FlowDiagram diagram,
      FlowOrder order,
      FlowDiagram.Direction direction,
      Map<String, ElkNode> nodes) {
    this.diagram = diagram;
    this.order = order;
    this.direction = direction;
    this.nodes = nodes;
  }

  /** Returns the port, or the box, at the start or the end of an arrow. */
  ElkConnectableShape of(Edge edge, boolean start) {
    Key key = key(edge, start);
    ElkNode box = nodes.get(key.box());
    if (!box.getChildren().isEmpty() || edge.from().equals(edge.to())) {
      return box;
    }
    return shares(edge, start)
        ? ports.computeIfAbsent(key, added -> port(box, key))
        : port(box, key);
  }

  private ElkPort port(ElkNode box, Key key) {
    ElkPort port = ElkGraphUtil.createPort(box);
    box.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    port.setProperty(CoreOptions.PORT_SIDE, side(key));
    return port;
  }

  private PortSide side(Key key) {
    PortSide out = PortSide.fromDirection(Direction.valueOf(direction.name()));
    return switch (key.way()) {
      case IN -> out.opposed();
      case OUT -> out;
      case BACK -> direction.horizontal() ? PortSide.SOUTH : PortSide.EAST;
    };
  }

  private Key key(Edge edge, boolean start) {
    return new Key(
        start ? edge.from() : edge.to(),
        way(edge, start),
        edge.line(),
        start ? edge.start() : edge.end());
  }

  private Way way(Edge edge, boolean start) {
    if (order.isBack(edge)) {
      return Way.BACK;
    }
    return start ? Way.OUT : Way.IN;
  }

  /**
   * Whether an arrow shares its port at this end. Arrows without labels share a port at only one
   * end. If they shared ports at both, they would seem to connect the wrong boxes.
   */
  private boolean shares(Edge edge, boolean start) {
    boolean moreAtStart = count(key(edge, true), true) >= count(key(edge, false), false);
    return !edge.label().isEmpty() || start == moreAtStart;
  }

  private long count(Key key, boolean start) {
    return diagram.edges().stream().filter(edge -> key(edge, start).equals(key)).count();
  }
}
