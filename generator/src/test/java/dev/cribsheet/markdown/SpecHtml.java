package dev.cribsheet.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML without the parts that the specifications do not define. Text, nesting, URLs, titles and
 * whitespace inside blocks are kept; each method says why it removes something.
 */
final class SpecHtml {
  private static final Set<String> CONTAINERS =
      Set.of("body", "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "div");

  private final Document document;

  private SpecHtml(String html) {
    document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
  }

  /** Returns a specification's expected HTML, normalized for comparison with ours. */
  static String expected(String html) {
    SpecHtml expected = new SpecHtml(html);
    expected.withoutBlanksAroundBlocks();
    expected.withSortedAttributes();
    return expected.document.body().html();
  }

  /** Returns the HTML of our renderer, normalized in the same way. */
  static String ours(String html) {
    SpecHtml ours = new SpecHtml(html);
    ours.withoutHeadingIds();
    ours.withoutCodeTokens();
    ours.withoutCodeRegions();
    ours.withoutTableRegions();
    ours.withAlignmentAttributes();
    ours.withoutTaskLabels();
    ours.withoutExternalMarks();
    ours.withoutBlanksAroundBlocks();
    ours.withSortedAttributes();
    return ours.document.body().html();
  }

  /** Our headings have ids for links. */
  private void withoutHeadingIds() {
    document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
  }

  /** Our code is highlighted. */
  private void withoutCodeTokens() {
    document.select("pre.code > code").forEach(code -> code.text(code.wholeText()));
  }

  /** Our code can be scrolled by keyboard and has an accessible name. */
  private void withoutCodeRegions() {
    for (Element pre : document.select("pre.code")) {
      List.of("class", "tabindex", "role", "aria-label").forEach(pre::removeAttr);
      pre.select("> code").removeAttr("data-language");
    }
  }

  /**
   * Our tables are in a scrollable region with an accessible name, and their rows have headings.
   */
  private void withoutTableRegions() {
    for (Element region : document.select("div.table-scroll")) {
      region.replaceWith(region.expectFirst("> table"));
    }
    document.select("th[scope=col]").removeAttr("scope");
    document.select("th[scope=row]").removeAttr("scope").tagName("td");
  }

  /** We align cells by a class instead of an attribute. */
  private void withAlignmentAttributes() {
    document.select(".cell-center").removeAttr("class").attr("align", "center");
    document.select(".cell-end").removeAttr("class").attr("align", "right");
  }

  /** Our tasks have a label for their checkbox. */
  private void withoutTaskLabels() {
    document.select("li.task").removeAttr("class");
    document.select("label:has(> input[type=checkbox])").unwrap();
  }

  /** Our external links have a {@code rel}. */
  private void withoutExternalMarks() {
    document.select("a[rel=external]").removeAttr("rel");
  }

  /** Whitespace between blocks has no meaning. */
  private void withoutBlanksAroundBlocks() {
    for (TextNode text : document.body().selectXpath("//text()", TextNode.class)) {
      Element parent = text.parent();
      boolean alone = CONTAINERS.contains(parent.normalName()) && text.isBlank();
      if (alone
          && parent.closest("pre") == null
          && isEdge(text.previousSibling())
          && isEdge(text.nextSibling())) {
        text.remove();
      }
    }
  }

  private static boolean isEdge(Node sibling) {
    return !(sibling instanceof TextNode)
        && !(sibling instanceof Element element && !element.isBlock());
  }

  private void withSortedAttributes() {
    for (Element element : document.body().select("*")) {
      Map<String, String> sorted = new TreeMap<>();
      element.attributes().forEach(a -> sorted.put(a.getKey(), a.getValue()));
      element.clearAttributes();
      sorted.forEach(element::attr);
    }
  }
}
