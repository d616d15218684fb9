package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;
import java.util.Optional;

/** A free page; without a label it is not in the navigation. Fields of other tools are foreign. */
public record Page(
    ArticleFile file,
    String title,
    Optional<String> nav,
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
    return new Page(file, title, nav, description, draft, foreign, other);
  }
}
