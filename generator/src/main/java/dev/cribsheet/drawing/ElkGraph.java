package dev.cribsheet.drawing;

import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.FlowDiagram.Shape;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out a flowchart as an ELK graph. */
final class ElkGraph {
  static final double FRAME = 14;
  static final double FRAME_TOP = 38;
  private static final double MARGIN = 2;

  private final FlowDiagram diagram;
  private final FlowSpacing spacing;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, FlowDiagram.Group> groups = new HashMap<>();
  private final Map<FlowDiagram.Edge, ElkEdge> edges = new IdentityHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final FlowOrder order;
  private final FlowPorts ports;

  ElkGraph(FlowDiagram diagram, FlowSpacing spacing) {
    this.diagram = diagram;
    this.spacing = counts(diagram) ? spacing.forCounts() : spacing;
    this.order = new FlowOrder(diagram);
    this.ports = new FlowPorts(diagram, order, spacing.direction(), nodes);
    options(root);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    diagram.groups().forEach(group -> groups.put(group.id(), group));
    diagram.nodes().forEach(this::node);
    diagram.edges().forEach(this::edge);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
  }

  private static boolean counts(FlowDiagram diagram) {
    return diagram.edges().stream().anyMatch(edge -> edge.start().count() || edge.end().count());
  }

  double width() {
    return root.getWidth();
  }

  double height() {
    return root.getHeight();
  }

  ElkNode node(String id) {
    return nodes.get(id);
  }

  ElkEdge edgeOf(FlowDiagram.Edge edge) {
    return edges.get(edge);
  }

  boolean isBack(FlowDiagram.Edge edge) {
    return order.isBack(edge);
  }

  List<String> label(String id) {
    return labels.get(id);
  }

  private void options(ElkNode graph) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.valueOf(spacing.direction().name()));
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    if (!diagram.groups().isEmpty()) {
      graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    }
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    // With other settings, an assertion in ELK fails for some graphs.
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.NONE);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.NONE);
    graph.setProperty(
        LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
        CenterEdgeLabelPlacementStrategy.TAIL_LAYER);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    // ELK sets these only for the root graph, but the graphs of groups also need them.
    graph.setProperty(
        InternalProperties.MAX_MODEL_ORDER_NODES, diagram.nodes().size() + diagram.groups().size());
    graph.setProperty(InternalProperties.CB_NUM_MODEL_ORDER_GROUPS, 1);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, spacing.betweenBoxes());
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.betweenLayers());
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.beforeHeads());
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing.beforeHeads());
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
    graph.setProperty(CoreOptions.SPACING_NODE_SELF_LOOP, spacing.beforeHeads());
    graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
    graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, spacing.betweenBoxes());
  }

  /**
   * Returns the node of a group. It is created just before its first box, because ELK keeps the
   * order of creation.
   */
  private ElkNode parent(Optional<String> group) {
    group.filter(id -> !nodes.containsKey(id)).ifPresent(id -> group(groups.get(id)));
    return group.map(nodes::get).orElse(root);
  }

  private void group(FlowDiagram.Group group) {
    ElkNode node = ElkGraphUtil.createNode(parent(group.parent()));
    node.setIdentifier(group.id());
    options(node);
    node.setProperty(CoreOptions.PADDING, new ElkPadding(FRAME_TOP, FRAME, FRAME, FRAME));
    List<String> lines = TextMeasure.wrap(group.label(), spacing.textWidth() * 2, true);
    node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    node.setProperty(
        CoreOptions.NODE_SIZE_MINIMUM,
        new KVector(TextMeasure.width(lines, true) + 2 * FRAME, FRAME_TOP));
    nodes.put(group.id(), node);
    labels.put(group.id(), lines);
  }

  private void node(FlowDiagram.Node node) {
    ElkNode box = ElkGraphUtil.createNode(parent(node.group()));
    box.setIdentifier(node.id());
    List<String> lines = BoxSize.lines(node, spacing.textWidth());
    Rectangle size = BoxSize.of(node, lines);
    boolean upright = node.shape() == Shape.BAR && spacing.direction().horizontal();
    box.setDimensions(
        upright ? size.height() : size.width(), upright ? size.width() : size.height());
    box.setProperty(CoreOptions.ALIGNMENT, Alignment.CENTER);
    if (order.isSource(node.id())) {
      box.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
    }
    nodes.put(node.id(), box);
    labels.put(node.id(), lines);
  }

  private void edge(FlowDiagram.Edge edge) {
    boolean back = order.isBack(edge);
    ElkEdge line =
        back
            ? ElkGraphUtil.createSimpleEdge(ports.of(edge, false), ports.of(edge, true))
            : ElkGraphUtil.createSimpleEdge(ports.of(edge, true), ports.of(edge, false));
    if (!edge.label().isEmpty()) {
      List<String> lines = TextMeasure.wrap(edge.label(), spacing.labelWidth(), false);
      ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", lines), line);
      label.setDimensions(TextMeasure.width(lines, false) + 8, TextMeasure.height(lines) + 4);
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }
    edges.put(edge, line);
  }
}
