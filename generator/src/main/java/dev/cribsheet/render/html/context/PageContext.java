package dev.cribsheet.render.html.context;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.content.model.NamedLink;
import dev.cribsheet.content.model.OwnCallout;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.drawing.DrawingCache;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.ImageSlot;
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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The context for building a view: the site, the UI strings, and the page that URLs are relative
 * to.
 *
 * @param shared the views that the pages of a folder share
 * @param url the URL of the page
 * @param top the prefix of URLs on the not-found page; empty on other pages
 */
public record PageContext(
    Site site,
    UiStrings strings,
    DrawingCache drawings,
    FolderViews shared,
    UrlPath url,
    String top) {
  private static final int QUARTERS = 4;
  private static final Pattern LINK_TAG = Pattern.compile("</?a(?: [^>]*)?>");

  /** Creates a context for print, which caches no diagrams. */
  public PageContext(Site site, UiStrings strings, UrlPath url, String top) {
    this(site, strings, new DrawingCache(BuildCache.none()), new FolderViews(), url, top);
  }

  public String t(String key) {
    return strings.text(key);
  }

  public String t(String key, Map<String, ?> values) {
    return strings.text(key, values);
  }

  /** Returns an author's text as markup for this page. */
  public HtmlFragment html(MarkdownText text) {
    return text.fill(this::slot);
  }

  /** Returns an author's text as markup for print, without links, images or diagrams. */
  public HtmlFragment unlinked(MarkdownText text) {
    return text.fill(this::printed);
  }

  /** Returns an author's text as markup that may be put inside a link. */
  public HtmlFragment label(MarkdownText text) {
    return new HtmlFragment(LINK_TAG.matcher(unlinked(text).html()).replaceAll(""));
  }

  private String printed(MarkdownSlot slot) {
    if (slot instanceof ImageSlot image) {
      return HtmlEscaper.escape(image.alt());
    }
    return slot instanceof LabelSlot || slot instanceof NumberSlot ? slot(slot) : "";
  }

  /** Returns the URL of a file of the site, relative to this page. */
  public String to(UrlPath target) {
    return top.isEmpty() ? target.from(url) : top + UrlPath.encoded(target.path());
  }

  public LinkView link(String text, UrlPath target) {
    return new LinkView(text, to(target), target.equals(url));
  }

  /** Returns a link to a generated page, with its short name as the text. */
  public LinkView link(PageKind kind) {
    return link(t("nav." + kind.key()), kind.url());
  }

  /** Returns the number of a step's colour, from 1; 0 for no step. */
  public int hue(int number) {
    return (number - 1) % site.config().brand().colours().count() + 1;
  }

  /** Returns the quarter of a sheet's top edge that holds a step's tab, from 1; 0 for no step. */
  public int quarter(int number) {
    return (number - 1) % QUARTERS + 1;
  }

  /** Returns text such as {@code 3–10}. */
  public String range(TimeBox time) {
    String min = strings.number(time.min());
    return time.min() == time.max() ? min : min + "\u2013" + strings.number(time.max());
  }

  /** Returns text such as {@code 3–10 min}. */
  public String minutes(TimeBox time) {
    return t("minutes", Map.of("minutes", range(time)));
  }

  /** Returns links to the given pages, except those that the site does not have. */
  public List<LinkView> links(PageKind... kinds) {
    return List.of(kinds).stream().filter(site::has).map(this::link).toList();
  }

  /** Returns the links of a brand; their URLs are absolute or relative to this page. */
  public List<LinkView> links(List<NamedLink> links) {
    return links.stream().flatMap(link -> view(link).stream()).toList();
  }

  private Optional<LinkView> view(NamedLink link) {
    return link.file().isEmpty()
        ? Optional.of(new LinkView(link.text(), link.url(), false))
        : address(link.file().get())
            .map(
                address ->
                    new LinkView(
                        link.text(),
                        address,
                        site.addresses().page(link.file().get()).equals(Optional.of(url))));
  }

  private String slot(MarkdownSlot slot) {
    if (slot instanceof LabelSlot label) {
      return HtmlEscaper.escape(ownLabel(label).orElseGet(() -> t(label.key())));
    }
    if (slot instanceof NumberSlot number) {
      return HtmlEscaper.escape(strings.amount(new BigDecimal(number.number()), number.unit()));
    }
    if (slot instanceof MarkdownDiagram diagram) {
      return DiagramFigure.html(this, diagram);
    }
    if (slot instanceof ImageSlot image) {
      return image(image);
    }
    return address((MarkdownLink) slot)
        .map(address -> " href=\"" + HtmlEscaper.escape(address) + "\"")
        .orElse("");
  }

  /** Returns the title of one of the site's own callouts; empty for a built-in one. */
  private Optional<String> ownLabel(LabelSlot label) {
    return site.config().brand().callouts().stream()
        .filter(callout -> label.key().equals("callout." + callout.id()))
        .map(OwnCallout::title)
        .findFirst();
  }

  /** Returns the image, or its alt text if there is no such file. */
  private String image(ImageSlot image) {
    String alt = HtmlEscaper.escape(image.alt());
    Optional<String> address = address(image.link());
    if (address.isEmpty()) {
      return alt;
    }
    ImageSize size = site.addresses().imageSize(image.link()).fit(image.width(), image.height());
    String title =
        image.title().isEmpty() ? "" : " title=\"" + HtmlEscaper.escape(image.title()) + "\"";
    return String.format(
        Locale.ROOT,
        "<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"%s>",
        HtmlEscaper.escape(address.get()),
        size.width(),
        size.height(),
        alt,
        title);
  }

  /** Returns the URL of a link or image; empty if the site does not have its target. */
  private Optional<String> address(MarkdownLink link) {
    return site.addresses()
        .page(link)
        .map(
            target -> {
              String fragment = site.addresses().fragment(link);
              return target.equals(url) && !fragment.isEmpty() ? fragment : to(target) + fragment;
            });
  }
}
