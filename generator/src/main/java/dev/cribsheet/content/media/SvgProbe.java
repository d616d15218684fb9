package dev.cribsheet.content.media;

import dev.cribsheet.content.model.ImageSize;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the size of an SVG from its root element. */
final class SvgProbe {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]{1,5}(?:\\.[0-9]+)?)(?:px)?\\s*");

  private SvgProbe() {}

  static Optional<ImageSize> size(byte[] bytes) {
    try {
      XMLStreamReader reader =
          SvgGate.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          return reader.getLocalName().equals("svg") ? root(reader) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> root(XMLStreamReader reader) {
    Optional<Integer> width = length(reader.getAttributeValue(null, "width"));
    Optional<Integer> height = length(reader.getAttributeValue(null, "height"));
    if (width.isPresent() && height.isPresent()) {
      return Optional.of(new ImageSize(width.get(), height.get()));
    }
    String box = reader.getAttributeValue(null, "viewBox");
    String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
    if (parts.length != 4) {
      return Optional.empty();
    }
    return length(parts[2]).flatMap(w -> length(parts[3]).map(h -> new ImageSize(w, h)));
  }

  private static Optional<Integer> length(String text) {
    Matcher matcher = LENGTH.matcher(text == null ? "" : text);
    return matcher.matches()
        ? Optional.of(Math.max(1, (int) Math.round(Double.parseDouble(matcher.group(1)))))
        : Optional.empty();
  }
}
