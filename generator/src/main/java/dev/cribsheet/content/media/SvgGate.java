package dev.cribsheet.content.media;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rewrites an SVG with only elements, attributes and styles that are known to be harmless. Opened
 * on its own, an SVG is a page that can run scripts and load files.
 */
final class SvgGate {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int NAMED = 6;
  private static final String HINT = "export it again as a plain SVG with only shapes and text";

  private static final Set<String> ELEMENTS = AllowList.read("svg-elements");

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
              + "(?:\\s+encoding\\s*=\\s*([\"'])(?i:UTF-8|US-ASCII)\\2)?"
              + "(?:\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\3)?\\s*\\?>");

  private static final Pattern EDITORS =
      Pattern.compile(
          "inkscape\\.org|sodipodi|ns\\.adobe\\.com|bohemiancoding|serif\\.com|figma\\.com|rdf-syntax-ns"
              + "|purl\\.org|creativecommons\\.org");

  private final String text;
  private final XMLStreamReader reader;
  private final SvgMarkup out = new SvgMarkup();
  private final Set<String> dropped = new LinkedHashSet<>();
  private int place;
  private int first;

  private SvgGate(String text) throws XMLStreamException {
    this.text = text;
    this.reader = factory().createXMLStreamReader(new StringReader(text));
  }

  /** Returns a factory of readers that load nothing and do not replace entities. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Returns the file in the form that may be published; reports what is rejected or left out. */
  static Optional<byte[]> written(SourceText text, Diagnostics diagnostics) {
    if (text.text().matches("(?s)<\\?xml\\s.*") && !DECLARATION.matcher(text.text()).lookingAt()) {
      return refuse(
          text,
          0,
          "does not declare XML 1.0 in UTF-8",
          "start it with '<?xml version=\"1.0\" encoding=\"UTF-8\"?>' and save it as UTF-8",
          diagnostics);
    }
    try {
      SvgGate gate = new SvgGate(text.text());
      gate.write();
      if (SvgExpansion.isTooMuch(gate.out.toString())) {
        return refuse(
            text,
            text.text().indexOf("<use") + 1,
            "reuses its own shapes too often",
            "export it again without nested 'use' elements, patterns and markers",
            diagnostics);
      }
      if (!gate.dropped.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.SVG_DROPPED,
            text.ref(gate.first, text.text().length()),
            "left out of the image: " + gate.named(),
            HINT);
      }
      return Optional.of(gate.out.bytes());
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      return refuse(text, at, "cannot be read as XML from here on", HINT, diagnostics);
    } catch (RuntimeException e) { // the JDK's reader throws various exceptions for broken files
      return refuse(text, 0, "cannot be read as XML", HINT, diagnostics);
    }
  }

  private static Optional<byte[]> refuse(
      SourceText text, int at, String why, String hint, Diagnostics diagnostics) {
    int start = Math.max(0, Math.min(at, text.text().length()) - 1);
    diagnostics.add(
        DiagnosticCode.SVG_UNSAFE, text.ref(start, text.text().length()), "the image " + why, hint);
    return Optional.empty();
  }

  private void write() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      place = reader.getLocation().getCharacterOffset();
      switch (event) {
        case XMLStreamReader.START_ELEMENT -> start();
        case XMLStreamReader.END_ELEMENT -> out.end(reader.getLocalName());
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            out.content(reader.getText());
        case XMLStreamReader.PROCESSING_INSTRUCTION -> drop("<?" + reader.getPITarget() + "?>");
        case XMLStreamReader.ENTITY_REFERENCE -> drop("&" + reader.getLocalName() + ";");
        default -> {} // leave out comments, the DOCTYPE and the end of the document
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = reader.getLocalName();
    if (out.isEmpty() && !name.equals("svg")) {
      skip(); // not an SVG file; the probe reports that
      return;
    }
    SvgAttributes attributes = new SvgAttributes(reader, name, this::drop);
    String space = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    boolean own = space.isEmpty() || space.equals(SVG);
    if (!own || !ELEMENTS.contains(name) || attributes.animateUrl()) {
      if (!name.equals("metadata") && !isEditorData(space)) {
        drop("<" + qualified(reader.getPrefix(), name) + ">");
      }
      skip();
      return;
    }
    boolean root = out.isEmpty();
    out.start(name);
    if (root) {
      out.attribute("xmlns", SVG);
    }
    attributes.kept().forEach(out::attribute);
    if (name.equals("style")) {
      out.content(new SvgStyle(this::drop).rules(styleText()));
      out.end(name);
    }
  }

  /** Returns the text of a style element, joined as browsers join it. */
  private String styleText() throws XMLStreamException {
    StringBuilder css = new StringBuilder();
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isStartElement()) {
        drop("<" + qualified(reader.getPrefix(), reader.getLocalName()) + ">");
        skip();
      } else if (reader.isCharacters() || reader.getEventType() == XMLStreamReader.CDATA) {
        css.append(reader.getText());
      } else if (reader.getEventType() == XMLStreamReader.ENTITY_REFERENCE) {
        drop("&" + reader.getLocalName() + ";");
      }
    }
    return css.toString();
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }

  private void drop(String what) {
    if (dropped.isEmpty()) {
      first = Math.max(0, text.lastIndexOf('<', Math.max(0, place - 1)));
    }
    dropped.add(what);
  }

  private String named() {
    String names = String.join(", ", dropped.stream().limit(NAMED).toList());
    int more = dropped.size() - NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  /** True for the namespaces of drawing programs' own data, which no browser shows. */
  static boolean isEditorData(String space) {
    return space != null && EDITORS.matcher(space).find();
  }

  static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
