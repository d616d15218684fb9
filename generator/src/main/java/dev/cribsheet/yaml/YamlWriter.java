package dev.cribsheet.yaml;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes values as YAML. Reading it back gives the same values; comments are lost. */
public final class YamlWriter {
  /** The maximum length of a list or map on one line, in characters. */
  private static final int LONGEST_LINE = 100;

  /** The number of spaces before the entries of a list. */
  private static final int INDENT = 2;

  private static final Resolver RESOLVER = new Resolver();

  private YamlWriter() {}

  /**
   * Returns a value as YAML that ends with a line break. In a list, each part of an entry is on its
   * own line.
   */
  public static String write(YamlNode root) {
    return root instanceof YamlList list && !list.items().isEmpty()
        ? list.items().stream().map(YamlWriter::item).collect(Collectors.joining())
        : text(node(root, true));
  }

  private static String item(YamlNode item) {
    String text = text(node(item, true));
    String lines = item instanceof YamlList ? text.indent(-INDENT) : text;
    return "- " + lines.replaceAll("\n(?=[^\n])", "\n  ");
  }

  private static String text(Node node) {
    DumperOptions options = new DumperOptions();
    options.setSplitLines(false);
    options.setIndicatorIndent(INDENT);
    options.setIndentWithIndicator(true);
    StringWriter text = new StringWriter();
    new Yaml(options).serialize(node, text);
    return text.toString();
  }

  /** Returns a value as a node; if {@code apart}, each of its parts is on its own line. */
  private static Node node(YamlNode node, boolean apart) {
    if (node instanceof YamlScalar scalar) {
      return scalar(scalar);
    }
    boolean onLines = apart || length(node) > LONGEST_LINE;
    FlowStyle style = onLines ? FlowStyle.BLOCK : FlowStyle.FLOW;
    if (node instanceof YamlList list) {
      List<Node> items = list.items().stream().map(item -> node(item, false)).toList();
      return new SequenceNode(Tag.SEQ, items, style);
    }
    List<NodeTuple> tuples =
        ((YamlMap) node)
            .entries().stream()
                .map(
                    entry ->
                        new NodeTuple(
                            scalar(entry.key()), node(entry.value(), isOnLines(entry.value()))))
                .toList();
    return new MappingNode(Tag.MAP, tuples, style);
  }

  /**
   * Returns whether to write a value on several lines. Lists of maps are easier to read and change
   * that way.
   */
  private static boolean isOnLines(YamlNode value) {
    return value instanceof YamlList list
        && list.items().stream().anyMatch(YamlMap.class::isInstance);
  }

  private static ScalarNode scalar(YamlScalar scalar) {
    boolean lines = scalar.text().contains("\n");
    Tag tag = scalar.plain() ? RESOLVER.resolve(NodeId.scalar, scalar.text(), true) : Tag.STR;
    ScalarStyle style =
        lines
            ? ScalarStyle.LITERAL
            : scalar.plain() ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    return new ScalarNode(tag, scalar.text(), null, null, style);
  }

  /**
   * Returns the approximate length of a value on one line. Empty text, or text with several lines,
   * counts as longer than {@link #LONGEST_LINE}.
   */
  private static int length(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      boolean alone = scalar.text().isEmpty() || scalar.text().contains("\n");
      return alone ? LONGEST_LINE + 1 : scalar.text().length() + 2;
    }
    if (node instanceof YamlList list) {
      return list.items().stream().mapToInt(item -> length(item) + 2).sum();
    }
    return ((YamlMap) node)
        .entries().stream()
            .mapToInt(entry -> entry.key().text().length() + length(entry.value()) + 4)
            .sum();
  }
}
