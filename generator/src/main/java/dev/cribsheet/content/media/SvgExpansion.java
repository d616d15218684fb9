package dev.cribsheet.content.media;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Estimates how many points a browser draws for an SVG, including every copy of a shape. A few
 * lines in which each shape uses the one before it several times could keep a browser busy forever.
 * The estimate is high, because it ignores that style rules override each other.
 */
final class SvgExpansion {
  private static final double MAX_COPIES = 250_000;
  private static final double MAX_RATIO = 10;
  private static final int MAX_DEPTH = 500;

  /** The assumed number of path characters per point. A marker may be drawn at each point. */
  private static final double POINT = 8;

  private static final Pattern LOCAL = Pattern.compile("(?i)url\\(\\s*+[\"']?+#([^\\s\"'()]++)");
  private static final Pattern WORD = Pattern.compile("[\\w-]++");
  private static final String ANY = "*";

  /** Matches selectors that use anything but names, ids and classes. */
  private static final Pattern ANYTHING = Pattern.compile("[*\\[:%]|\\b(?:from|to)\\b");

  /** The properties that child elements do not inherit. */
  private static final Set<String> ONCE = Set.of("clip-path", "mask", "filter");

  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  /**
   * A reference to another element.
   *
   * @param inherited whether the child elements of the referring element also use it
   */
  private record Reference(String id, boolean inherited) {}

  /**
   * An element of the SVG.
   *
   * @param own the number of its points, at least 1
   * @param words its name, id and classes
   */
  private record Shape(
      int number,
      String name,
      double own,
      List<String> words,
      List<Shape> children,
      List<Reference> references) {}

  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, Shape> byId = new HashMap<>();

  /** The references in the rules of style sheets, by the words in the selectors. */
  private final Map<String, Set<Reference>> styles = new HashMap<>();

  private double[] drawn;

  private SvgExpansion() {}

  /**
   * True if a browser would draw far more points than the file has.
   *
   * @param svg as written by {@link SvgGate}
   */
  static boolean isTooMuch(String svg) throws XMLStreamException {
    SvgExpansion expansion = new SvgExpansion();
    expansion.read(SvgGate.factory().createXMLStreamReader(new StringReader(svg)));
    expansion.drawn = new double[expansion.shapes.size()];
    double own = expansion.shapes.stream().mapToDouble(Shape::own).sum();
    double all = expansion.shapes.isEmpty() ? 0 : expansion.drawn(expansion.shapes.get(0), 0);
    return all > Math.max(MAX_COPIES, MAX_RATIO * own);
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    Deque<Shape> parents = new ArrayDeque<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        Shape shape = shape(reader);
        if (!parents.isEmpty()) {
          parents.peek().children.add(shape);
        }
        if (shape.name.equals("style")) {
          rules(reader.getElementText());
        } else {
          parents.push(shape);
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        parents.pop();
      }
    }
  }

  private Shape shape(XMLStreamReader reader) {
    List<String> words = new ArrayList<>(List.of(ANY, reader.getLocalName()));
    List<Reference> references = new ArrayList<>();
    double own = 1;
    String id = "";
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      switch (name) {
        case "id" -> id = value;
        case "class" -> words.addAll(List.of(value.strip().split("\\s+")));
        case "d", "points" -> own += value.length() / POINT;
        case "href" -> references.add(new Reference(value.strip().replaceFirst("^#", ""), false));
        case "style" -> addAll(value, references);
        default -> add(name, value, references);
      }
    }
    words.add(id);
    Shape shape =
        new Shape(shapes.size(), reader.getLocalName(), own, words, new ArrayList<>(), references);
    shapes.add(shape);
    byId.putIfAbsent(id, shape);
    return shape;
  }

  /** Reads rules: the text before a brace is the selector of the declarations after it. */
  private void rules(String css) {
    String[] parts = css.split("[{}]");
    for (int i = 1; i < parts.length; i++) {
      List<Reference> references = new ArrayList<>();
      addAll(parts[i], references);
      if (!references.isEmpty()) {
        words(parts[i - 1])
            .forEach(
                word ->
                    styles.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(references));
      }
    }
  }

  private static List<String> words(String selector) {
    return ANYTHING.matcher(selector).find()
        ? List.of(ANY)
        : WORD.matcher(selector).results().map(MatchResult::group).toList();
  }

  private static void addAll(String declarations, List<Reference> references) {
    for (String declaration : declarations.split(";")) {
      String name = declaration.split(":", 2)[0].strip();
      add(name, declaration, references);
    }
  }

  private static void add(String property, String value, List<Reference> references) {
    Matcher local = LOCAL.matcher(value);
    while (local.find()) {
      references.add(new Reference(local.group(1), !ONCE.contains(property)));
    }
  }

  /** Returns the number of points drawn for an element; browsers do not draw self-references. */
  private double drawn(Shape shape, int depth) {
    if (drawn[shape.number] > 0 || depth > MAX_DEPTH) {
      return depth > MAX_DEPTH ? Double.POSITIVE_INFINITY : drawn[shape.number];
    }
    drawn[shape.number] = Double.MIN_VALUE; // marks the shape as being counted
    double once = shape.own;
    double each = 1;
    for (Shape child : shape.children) {
      once += drawn(child, depth + 1);
    }
    for (Reference reference : references(shape)) {
      double used = used(reference, depth);
      once += reference.inherited ? 0 : used;
      each += reference.inherited ? used : 0;
    }
    return drawn[shape.number] = once * each;
  }

  private Iterable<Reference> references(Shape shape) {
    Set<Reference> all = new LinkedHashSet<>(shape.references);
    shape.words.forEach(word -> all.addAll(styles.getOrDefault(word, Set.of())));
    return all;
  }

  private double used(Reference reference, int depth) {
    Shape target = byId.get(reference.id);
    return target == null || GRADIENTS.contains(target.name) ? 0 : drawn(target, depth + 1);
  }
}
