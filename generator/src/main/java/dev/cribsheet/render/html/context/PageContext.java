package dev.cribsheet.render.html.context;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.NumberSlot;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.part.LinkView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a view is made with: the site, its words, and the page that addresses are relative to.
 *
 * @param shared what this page has in common with others of its folder
 * @param url of the page
 * @param top what addresses start with on a page of no fixed place; empty elsewhere
 */
public record PageContext(
    Site site,
    UiStrings strings,
    DrawingCache drawings,
    FolderViews shared,
    UrlPath url,
    String top) {
  private static final int HUES = 4;

  /** A scope for paper, which has no diagrams to remember. */
  public PageContext(Site site, UiStrings strings, UrlPath url, String top) {
    this(site, strings, new DrawingCache(BuildCache.none()), new FolderViews(), url, top);
  }

  /** The theme's words. */
  public String t(String key) {
    return strings.text(key);
  }

  /** The theme's words with values put in. */
  public String t(String key, Map<String, ?> values) {
    return strings.text(key, values);
  }

  /** An author's text as markup of this page. */
  public HtmlFragment html(MarkdownText text) {
    return text.fill(this::slot);
  }

  /** An author's text as markup without addresses, for paper. */
  public HtmlFragment unlinked(MarkdownText text) {
    return text.fill(
        slot -> slot instanceof LabelSlot || slot instanceof NumberSlot ? slot(slot) : "");
  }

  /** The address of a file of the site as this page writes it. */
  public String to(UrlPath target) {
    return top.isEmpty() ? target.from(url) : top + UrlPath.encoded(target.path());
  }

  /** A link to another page. */
  public LinkView link(String text, UrlPath target) {
    return new LinkView(text, to(target), target.equals(url));
  }

  /** A link to a generated page under its short name. */
  public LinkView link(PageKind kind) {
    return link(t("nav." + kind.key()), kind.url());
  }

  /** Which of the theme's colours a step has; past the last one they begin again. */
  public int hue(int number) {
    return (number - 1) % HUES + 1;
  }

  /** Such as {@code 3–10}. */
  public String range(TimeBox time) {
    String min = strings.number(time.min());
    return time.min() == time.max() ? min : min + "\u2013" + strings.number(time.max());
  }

  /** Such as {@code 3–10 min}. */
  public String minutes(TimeBox time) {
    return t("minutes", Map.of("minutes", range(time)));
  }

  /** The links to the pages that the site has, of those named. */
  public List<LinkView> links(PageKind... kinds) {
    return List.of(kinds).stream().filter(site::has).map(this::link).toList();
  }

  private String slot(MarkdownSlot slot) {
    if (slot instanceof LabelSlot label) {
      return HtmlEscaper.escape(t(label.key()));
    }
    if (slot instanceof NumberSlot number) {
      return HtmlEscaper.escape(strings.amount(new BigDecimal(number.number()), number.unit()));
    }
    if (slot instanceof MarkdownDiagram diagram) {
      return DiagramFigure.html(this, diagram);
    }
    MarkdownLink link = (MarkdownLink) slot;
    String address = HtmlEscaper.escape(address(link));
    if (link.kind() == MarkdownLink.Kind.LINK) {
      return " href=\"" + address + "\"";
    }
    ImageSize size = site.addresses().imageSize(link);
    return String.format(
        Locale.ROOT,
        " src=\"%s\" width=\"%d\" height=\"%d\"",
        address,
        size.width(),
        size.height());
  }

  private String address(MarkdownLink link) {
    UrlPath target = site.addresses().page(link);
    String fragment = site.addresses().fragment(link);
    return target.equals(url) && !fragment.isEmpty() ? fragment : to(target) + fragment;
  }
}
