package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownText;

/** The overview from {@code framework.md}. */
public record Framework(ArticleFile file, String title, MarkdownText lede, MarkdownDocument body)
    implements Article {
  @Override
  public ArticleKind kind() {
    return ArticleKind.FRAMEWORK;
  }

  @Override
  public Framework with(MarkdownDocument other) {
    return new Framework(file, title, lede, other);
  }
}
