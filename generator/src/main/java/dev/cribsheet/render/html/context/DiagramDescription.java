package dev.cribsheet.render.html.context;

import dev.cribsheet.diagram.ArrowHead;
import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.diagram.SequenceDiagram;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.source.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a diagram in words. */
record DiagramDescription(PageContext scope) {
  /** Returns one sentence about the whole diagram. */
  String summary(Diagram diagram) {
    if (diagram instanceof FlowDiagram flow) {
      return scope.t(
          "diagram.flow",
          Map.of("boxes", flow.nodes().size(), "arrows", flow.visibleEdges().size()));
    }
    SequenceDiagram sequence = (SequenceDiagram) diagram;
    return scope.t("diagram.sequence", Map.of("participants", sequence.participants().size()));
  }

  /** Returns the whole diagram as a list. */
  String list(Diagram diagram) {
    return diagram instanceof FlowDiagram flow
        ? flow(flow)
        : new SequenceDescription(scope, (SequenceDiagram) diagram).list();
  }

  private String flow(FlowDiagram flow) {
    Map<String, String> names = new HashMap<>();
    flow.groups().forEach(group -> names.put(group.id(), words(group.label())));
    flow.nodes().forEach(node -> names.put(node.id(), name(node)));
    StringBuilder out = new StringBuilder("<ul>\n");
    flow.nodes().stream().filter(this::hasRows).forEach(node -> item(rows(node), out));
    flow.groups().forEach(group -> item(group(flow, group), out));
    flow.visibleEdges().forEach(edge -> item(edge(edge, names), out));
    flow.nodes().stream()
        .filter(node -> flow.visibleEdges().stream().noneMatch(edge -> touches(edge, node.id())))
        .filter(node -> node.group().isEmpty() && !hasRows(node))
        .forEach(node -> item(name(node), out));
    return out.append("</ul>\n").toString();
  }

  /** Returns the name of a box: its label, or what its shape means. */
  private String name(FlowDiagram.Node node) {
    return switch (node.shape()) {
      case START -> scope.t("diagram.start");
      case END -> scope.t("diagram.end");
      case BAR -> scope.t("diagram.fork");
      case ENTITY -> node.label().lines().findFirst().orElse(node.id());
      default -> node.label().isEmpty() ? scope.t("diagram.choice") : words(node.label());
    };
  }

  private boolean hasRows(FlowDiagram.Node node) {
    return node.shape() == FlowDiagram.Shape.ENTITY && node.label().contains("\n");
  }

  private String rows(FlowDiagram.Node node) {
    List<String> rows = node.label().lines().skip(1).toList();
    return scope.t(
        "diagram.labelled", Map.of("line", name(node), "label", scope.strings().list(rows)));
  }

  private static boolean touches(FlowDiagram.Edge edge, String id) {
    return edge.from().equals(id) || edge.to().equals(id);
  }

  private String group(FlowDiagram flow, FlowDiagram.Group group) {
    List<String> inside =
        flow.nodes().stream()
            .filter(node -> node.group().isPresent() && node.group().get().equals(group.id()))
            .map(this::name)
            .toList();
    List<String> groups =
        flow.groups().stream()
            .filter(inner -> inner.parent().isPresent() && inner.parent().get().equals(group.id()))
            .map(inner -> words(inner.label()))
            .toList();
    List<String> all = new java.util.ArrayList<>(groups);
    all.addAll(inside);
    return scope.t(
        "diagram.group", Map.of("group", words(group.label()), "boxes", scope.strings().list(all)));
  }

  private String edge(FlowDiagram.Edge edge, Map<String, String> names) {
    boolean back = edge.start() != ArrowHead.NONE;
    boolean forth = edge.end() != ArrowHead.NONE;
    String key = back == forth ? "diagram.both" : "diagram.leads";
    String from = names.get(forth ? edge.from() : edge.to());
    String to = names.get(forth ? edge.to() : edge.from());
    String sentence =
        edge.end().count() ? relation(edge, names) : scope.t(key, Map.of("from", from, "to", to));
    if (edge.line() == FlowDiagram.Line.DOTTED) {
      sentence = scope.t("diagram.dotted", Map.of("line", sentence));
    }
    return edge.label().isEmpty()
        ? sentence
        : scope.t("diagram.labelled", Map.of("line", sentence, "label", words(edge.label())));
  }

  private String relation(FlowDiagram.Edge edge, Map<String, String> names) {
    return scope.t(
        "diagram.relates",
        Map.of(
            "from", names.get(edge.from()),
            "first", scope.t("diagram." + Slug.of(edge.start())),
            "to", names.get(edge.to()),
            "second", scope.t("diagram." + Slug.of(edge.end()))));
  }

  static String words(String label) {
    return label.replace('\n', ' ');
  }

  static void item(String text, StringBuilder out) {
    out.append("<li>").append(HtmlEscaper.escape(text)).append("</li>\n");
  }
}
