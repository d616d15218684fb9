package dev.cribsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks that markup is balanced and that an HTML parser does not repair it. */
final class WellFormed {
  private static final Set<String> VOID = Set.of("br", "wbr", "hr", "img", "input");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|<|>");

  private WellFormed() {}

  static List<String> problems(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(2) == null) {
        return List.of("loose " + tag.group() + " at " + tag.start());
      } else if (tag.group(1).isEmpty()) {
        if (!VOID.contains(tag.group(2))) {
          open.push(tag.group(2));
        }
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        return List.of("unbalanced " + tag.group() + " at " + tag.start());
      }
    }
    return open.isEmpty() ? parsed(html) : List.of("open " + open);
  }

  /** If an HTML parser has to repair the markup, its tree differs from that of an XML parser. */
  private static List<String> parsed(String html) {
    String xml = html.replaceAll("<(br|wbr|hr|img|input)([^>]*)>", "<$1$2/>");
    List<String> asHtml = shapes(Jsoup.parseBodyFragment(html).body());
    List<String> asXml = shapes(Jsoup.parse(xml, "", Parser.xmlParser()));
    return asHtml.equals(asXml) ? List.of() : List.of("repaired: " + asHtml + " not " + asXml);
  }

  private static List<String> shapes(Element root) {
    return root.getAllElements().stream().skip(1).map(WellFormed::shape).toList();
  }

  private static String shape(Element element) {
    return element.tagName() + element.childrenSize();
  }
}
