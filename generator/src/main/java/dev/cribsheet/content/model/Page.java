package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;
import java.util.Optional;

/**
 * A page in the folder {@code pages}.
 *
 * @param nav its label in the navigation; if absent, it is not in the navigation
 * @param group its group in the navigation
 * @param foreign the front matter fields for other tools, which are ignored
 */
public record Page(
    ArticleFile file,
    String title,
    Optional<String> nav,
    NavGroup group,
    String description,
    boolean draft,
    List<Located<String>> foreign,
    MarkdownDocument body)
    implements Article {
  public Page {
    foreign = List.copyOf(foreign);
  }

  @Override
  public ArticleKind kind() {
    return ArticleKind.PAGE;
  }

  @Override
  public Page with(MarkdownDocument other) {
    return new Page(file, title, nav, group, description, draft, foreign, other);
  }
}
