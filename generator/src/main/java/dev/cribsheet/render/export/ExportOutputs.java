package dev.cribsheet.render.export;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Machine-readable files; only a site with {@code exports: true} has them. */
public final class ExportOutputs {
  static final UrlPath FRAMEWORK = new UrlPath("framework.json");
  private static final UrlPath LLMS = new UrlPath("llms.txt");

  private static final Set<String> ARTICLES =
      Stream.of(ArticleKind.FRAMEWORK, ArticleKind.STEP, ArticleKind.QUESTION, ArticleKind.PAGE)
          .map(ArticleKind::name)
          .collect(Collectors.toSet());

  private ExportOutputs() {}

  /** Returns {@code framework.json}, {@code llms.txt}, and the pages as Markdown. */
  public static List<Output> of(Site site, UiStrings strings) {
    List<Output> outputs = new ArrayList<>();
    if (site.config().exports()) {
      outputs.add(output(FRAMEWORK, () -> FrameworkJson.of(site)));
      outputs.add(output(LLMS, () -> new LlmsText(site, strings).text()));
      site.content()
          .articles()
          .filter(article -> !article.draft())
          .map(article -> markdown(site, strings, article))
          .forEach(outputs::add);
      CollectionPage.all(site, strings)
          .map(page -> output(page.url(), page::text))
          .forEach(outputs::add);
    }
    return outputs;
  }

  /**
   * Returns the URL of the Markdown version of a page that uses {@code template}, if there is one.
   */
  public static Optional<UrlPath> markdown(Site site, String template, UrlPath page) {
    return Optional.of(page)
        .filter(url -> site.config().exports())
        .filter(url -> ARTICLES.contains(template) || CollectionPage.isAt(url))
        .filter(url -> !url.equals(PageKind.FRAMEWORK.url()) || site.framework().isPresent())
        .map(MarkdownPage::beside);
  }

  private static Output markdown(Site site, UiStrings strings, Article article) {
    return output(MarkdownPage.url(article), () -> new MarkdownPage(site, strings, article).text());
  }

  private static Output output(UrlPath path, Supplier<String> text) {
    return new Output(
        path,
        OutputKind.OTHER,
        (sizes, diagnostics) -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
