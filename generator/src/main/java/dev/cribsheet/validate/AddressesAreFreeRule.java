package dev.cribsheet.validate;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page has a unique URL that no generated page uses. */
final class AddressesAreFreeRule implements Rule {
  private static final Pattern RESERVED = Pattern.compile("booklet|index|page-[0-9]+");
  private static final Set<String> GENERATED =
      Arrays.stream(PageKind.values())
          .map(page -> page.url().path())
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> GENERATED_FOLDERS =
      Stream.concat(
              Stream.of(UrlFolders.SHEETS, UrlFolders.ASSETS, UrlFolders.THEME),
              ContentKinds.ALL.stream()
                  .flatMap(kind -> kind.article().stream())
                  .map(ArticleKind::folder))
          .filter(folder -> !folder.isEmpty())
          .toList();

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Map<String, UniqueNames> names = new HashMap<>();
    content
        .articles()
        .filter(article -> !(article instanceof Framework))
        .forEach(
            article -> {
              checkArticle(article, diagnostics);
              UniqueNames ofKind =
                  names.computeIfAbsent(article.kind().name(), kind -> names(kind, diagnostics));
              ofKind.add(article.slug(), article.source());
              article.aliases().forEach(alias -> ofKind.add(alias, article.source()));
            });
  }

  private static void checkArticle(Article article, Diagnostics diagnostics) {
    if (article instanceof Page && isGenerated(article.slug())) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          article.source(),
          "'" + article.path() + "' clashes with the generated page '" + article.slug() + ".html'",
          "rename the file");
    } else {
      checkSlug(article, article.slug(), article.source(), diagnostics);
    }
  }

  private static void checkSlug(
      Article article, String slug, SourceRef source, Diagnostics diagnostics) {
    String last = slug.substring(slug.lastIndexOf('/') + 1);
    if (("/" + slug + "/").contains("//")) {
      diagnostics.add(
          DiagnosticCode.FILE_NAME,
          SourceRef.file(source.path()),
          "the name has no letters or digits to make an address from",
          "rename the file or the folder");
    } else if (article instanceof Page) {
      return; // names are reserved only in the folders of other kinds
    } else if (stem(article.path()).contains(".")) {
      diagnostics.add(
          DiagnosticCode.FILE_NAME,
          SourceRef.file(source.path()),
          "the name contains a dot",
          "use a hyphen: only the names of pages may contain dots");
    } else if (RESERVED.matcher(last).matches()) {
      diagnostics.add(
          DiagnosticCode.ADDRESS_CLASH,
          source,
          "the address '" + last + "' is reserved for a generated page",
          "rename the file");
    }
  }

  private static boolean isGenerated(String slug) {
    return GENERATED.contains(slug + ".html")
        || GENERATED_FOLDERS.stream().anyMatch(slug::startsWith);
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  private static UniqueNames names(String kind, Diagnostics diagnostics) {
    return new UniqueNames(kind + " address", DiagnosticCode.ADDRESS_CLASH, diagnostics);
  }
}
