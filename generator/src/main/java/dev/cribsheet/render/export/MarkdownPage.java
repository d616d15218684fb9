package dev.cribsheet.render.export;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.markdown.model.ImageSlot;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.NumberSlot;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an article as Markdown. Links lead to other Markdown files where possible, and quoted
 * numbers are filled in.
 */
record MarkdownPage(Site site, UiStrings strings, Article article) {
  private static final String PAGE = ".html";

  /** Returns the path of an article's Markdown file. */
  static UrlPath url(Article article) {
    return beside(article.url());
  }

  /** Returns the path of a page's Markdown file. */
  static UrlPath beside(UrlPath page) {
    return new UrlPath(page.path().substring(0, page.path().length() - PAGE.length()) + ".md");
  }

  String text() {
    return Stream.concat(Stream.of("# " + escaped(article.title())), parts())
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private Stream<String> parts() {
    String body = filled(article.body().source());
    if (article instanceof Step step) {
      return Stream.of(StepPart.values())
          .flatMap(part -> part == StepPart.BODY ? Stream.of(body) : part(step, part));
    }
    return article instanceof Framework framework
        ? Stream.of(framework.lede().plain(), body)
        : Stream.of(body);
  }

  private Stream<String> part(Step step, StepPart part) {
    return step.text(part).isEmpty() && step.groups(part).isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(
                "## " + strings.text("part." + part.anchor()), escaped(step.text(part).plain())),
            step.groups(part).stream().map(MarkdownPage::group));
  }

  private static String group(ItemGroup group) {
    String items =
        group.items().stream()
            .map(item -> "- " + CollectionPage.item(item))
            .collect(Collectors.joining("\n"));
    return group.title().isEmpty() ? items : "### " + escaped(group.title()) + "\n\n" + items;
  }

  private String filled(MarkdownText source) {
    StringBuilder out = new StringBuilder(source.chunks().get(0));
    for (int i = 0; i < source.slots().size(); i++) {
      out.append(value(source.slots().get(i))).append(source.chunks().get(i + 1));
    }
    return out.toString();
  }

  private String value(MarkdownSlot slot) {
    if (slot instanceof NumberSlot number) {
      return strings.amount(new BigDecimal(number.number()), number.unit());
    }
    MarkdownLink link = slot instanceof ImageSlot image ? image.link() : (MarkdownLink) slot;
    return site.addresses()
        .page(link)
        .map(page -> inParentheses(target(link, page).from(url(article))))
        .map(address -> address + site.addresses().fragment(link))
        .orElse("");
  }

  /** Returns the Markdown version of the target if it has one, otherwise the page itself. */
  private UrlPath target(MarkdownLink link, UrlPath page) {
    return site.addresses().isArticle(link) || CollectionPage.isAt(page) ? beside(page) : page;
  }

  /** Escapes the parentheses of a URL for a Markdown link. */
  static String inParentheses(String address) {
    return address.replace("(", "%28").replace(")", "%29");
  }

  /** Escapes plain text for Markdown. */
  static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>#]", "\\\\$0");
  }
}
