package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.Optional;

/**
 * A free page.
 *
 * @param nav its label in the navigation; absent leaves it out
 * @param group where in the navigation it is
 */
public record Page(
    ArticleFile file,
    String title,
    Optional<String> nav,
    NavGroup group,
    String description,
    boolean draft,
    MarkdownDocument body)
    implements Article {
  @Override
  public ArticleKind kind() {
    return ArticleKind.PAGE;
  }

  @Override
  public Page with(MarkdownDocument other) {
    return new Page(file, title, nav, group, description, draft, other);
  }
}
