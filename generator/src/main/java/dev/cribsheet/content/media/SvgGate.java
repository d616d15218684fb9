package dev.cribsheet.content.media;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rejects an SVG with scripts or external resources, because a reader may open it directly. */
final class SvgGate {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "handler",
          "listener",
          "a");

  private static final Set<String> ANIMATIONS = Set.of("set", "animate");
  private static final Pattern OWN =
      Pattern.compile("(?i)\\s*(?:#.*|data:image/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\\s]*|)");
  private static final Pattern LOADS =
      Pattern.compile("(?is).*(?:@import|url\\(\\s*['\"]?(?!['\"]?\\s*#)|expression\\(|\\\\).*");
  private static final Pattern ENTITIES = Pattern.compile("(?i)<!DOCTYPE[^>\\[]*\\[");

  private SvgGate() {}

  /** Reports the first forbidden element or attribute; true if there is none. */
  static boolean passes(SourceText text, Diagnostics diagnostics) {
    if (ENTITIES.matcher(text.text()).find()) {
      return refuse(text, text.text().indexOf('<'), "entities", diagnostics);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.text()));
      boolean style = false;
      while (reader.hasNext()) {
        int event = reader.next();
        Optional<String> found = Optional.empty();
        if (event == XMLStreamReader.START_ELEMENT) {
          style = name(reader).equals("style");
          found = element(reader);
        } else if (event == XMLStreamReader.PROCESSING_INSTRUCTION) {
          found = Optional.of("<?" + reader.getPITarget() + "?>");
        } else if (style && event == XMLStreamReader.CHARACTERS) {
          found = Optional.of("a style with a URL").filter(s -> loads(reader.getText()));
        }
        if (found.isPresent()) {
          int end = reader.getLocation().getCharacterOffset();
          return refuse(text, text.text().lastIndexOf('<', end - 1), found.get(), diagnostics);
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return true; // the probe reports invalid XML
    }
  }

  private static Optional<String> element(XMLStreamReader reader) {
    String name = name(reader);
    if (ELEMENTS.contains(name)) {
      return Optional.of("<" + reader.getLocalName() + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = reader.getAttributeValue(i);
      boolean address = Set.of("href", "src", "base").contains(attribute);
      boolean moved =
          ANIMATIONS.contains(name) && attribute.equals("attributename") && value.contains("href");
      boolean css = !attribute.startsWith("xmlns") && loads(value) && value.contains("(");
      if (attribute.startsWith("on")
          || moved
          || css
          || (address && !OWN.matcher(value).matches())) {
        return Optional.of("'" + reader.getAttributeLocalName(i) + "' on <" + name + ">");
      }
    }
    return Optional.empty();
  }

  private static String name(XMLStreamReader reader) {
    return reader.getLocalName().toLowerCase(Locale.ROOT);
  }

  private static boolean loads(String css) {
    return LOADS.matcher(css).matches();
  }

  private static boolean refuse(SourceText text, int at, String what, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.SVG_UNSAFE,
        text.ref(at, text.text().length()),
        "the image contains " + what + ", which can run code or load a file",
        "export it again as a plain SVG with only shapes and text");
    return false;
  }
}
