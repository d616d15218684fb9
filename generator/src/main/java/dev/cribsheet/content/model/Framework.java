package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownText;

/** What {@code framework.md} says. */
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
