package dev.cribsheet.content.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The attributes of an SVG element.
 *
 * @param reader positioned at the start of the element
 * @param dropped receives the name of each attribute that is left out
 */
record SvgAttributes(XMLStreamReader reader, String element, Consumer<String> dropped) {
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /** The allowed attributes, in addition to style properties. */
  private static final Set<String> ATTRIBUTES = AllowList.read("svg-attributes");

  /** Names of attributes that no browser interprets as a style or a URL. */
  private static final Pattern FREE =
      Pattern.compile("id|class|lang|role|(?:aria|data)-[A-Za-z0-9_-]+");

  private static final Set<String> ANIMATIONS =
      Set.of("set", "animate", "animateTransform", "animateMotion");
  private static final Pattern LOCAL = Pattern.compile("\\s*#[^\\s]*\\s*");
  private static final Pattern BITMAP =
      Pattern.compile("\\s*data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*+");

  /** Whether the element animates an attribute that is not allowed, such as a URL. */
  boolean animateUrl() {
    return ANIMATIONS.contains(element)
        && IntStream.range(0, reader.getAttributeCount())
            .filter(i -> reader.getAttributeLocalName(i).equals("attributeName"))
            .mapToObj(reader::getAttributeValue)
            .anyMatch(moved -> !ATTRIBUTES.contains(moved) && !SvgStyle.PROPERTIES.contains(moved));
  }

  /** Returns the attributes that may be published, keyed by the name to write. */
  Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String space = reader.getAttributeNamespace(i);
      String value = reader.getAttributeValue(i);
      boolean plain = isOwn(space, "");
      boolean address = name.equals("href") && isOwn(space, XLINK);
      boolean ofXml =
          XMLConstants.XML_NS_URI.equals(space) && Set.of("space", "lang").contains(name);
      if (plain && name.equals("style")) {
        kept.put(name, new SvgStyle(dropped).declarations(value));
      } else if (address && isLocal(value)) {
        kept.merge(name, value, (known, now) -> plain ? now : known);
      } else if (ofXml || (plain && !address && isHarmless(name, value))) {
        kept.put(ofXml ? "xml:" + name : name, value);
      } else {
        drop(space, SvgGate.qualified(reader.getAttributePrefix(i), name));
      }
    }
    return kept;
  }

  private void drop(String space, String name) {
    if (!SvgGate.isEditorData(space)) {
      dropped.accept("'" + name + "'");
    }
  }

  private boolean isLocal(String address) {
    boolean picture = element.equals("image") || element.equals("feImage");
    return LOCAL.matcher(address).matches() || (picture && BITMAP.matcher(address).matches());
  }

  private boolean isHarmless(String name, String value) {
    return FREE.matcher(name).matches()
        || (!(ANIMATIONS.contains(element) && SvgStyle.ADDRESS.matcher(value).find())
            && (ATTRIBUTES.contains(name) || SvgStyle.PROPERTIES.contains(name))
            && SvgStyle.isHarmless(value));
  }

  private static boolean isOwn(String space, String own) {
    return space == null || space.isEmpty() || space.equals(own);
  }
}
