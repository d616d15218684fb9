package dev.cribsheet.render.export;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.UiStrings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code llms.txt}, a Markdown list of the files that language models can read. */
record LlmsText(Site site, UiStrings strings) {
  String text() {
    String tagline = site.config().tagline().plain();
    return Stream.of(
                Stream.of("# " + MarkdownPage.escaped(site.config().title())),
                Stream.of(tagline).filter(text -> !text.isEmpty()).map(text -> "> " + text),
                Stream.of(overview()),
                section("nav.steps", site.steps().stream().map(SiteStep::content).toList()),
                section(
                    "nav.questions", site.questions().stream().map(SiteQuestion::content).toList()),
                section("nav.group.study", site.published(ContentKinds.PAGE)))
            .flatMap(part -> part)
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private String overview() {
    return Stream.concat(
            Stream.of(link(strings.text("page.framework"), ExportOutputs.FRAMEWORK)),
            CollectionPage.all(site, strings).map(page -> link(page.title(), page.url())))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> section(String key, List<? extends Article> articles) {
    return articles.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "## " + strings.text(key),
            articles.stream()
                .map(article -> link(article.title(), MarkdownPage.url(article)))
                .collect(Collectors.joining("\n")));
  }

  /** Returns a link, with an absolute URL if the site's base URL is known. */
  private String link(String text, UrlPath target) {
    String address =
        site.baseUrl().map(target::below).orElseGet(() -> UrlPath.encoded(target.path()));
    return "- [" + MarkdownPage.escaped(text) + "](" + MarkdownPage.inParentheses(address) + ")";
  }
}
