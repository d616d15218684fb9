package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.Optional;

/** A free page; without a label it is not in the navigation. */
public record Page(
    ArticleFile file,
    String title,
    Optional<String> nav,
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
    return new Page(file, title, nav, description, draft, other);
  }
}
