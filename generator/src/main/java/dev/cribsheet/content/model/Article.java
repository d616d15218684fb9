package dev.cribsheet.content.model;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;

/** A Markdown file that becomes a page. */
public interface Article {
  ArticleKind kind();

  ArticleFile file();

  /** Returns the title as plain text. */
  String title();

  /** Returns the Markdown below the front matter. */
  MarkdownDocument body();

  Article with(MarkdownDocument other);

  /** Whether it is a draft, which is not published. */
  default boolean draft() {
    return false;
  }

  /** Returns the path of its file in the content folder. */
  default String path() {
    return file().path();
  }

  /** Returns the last part of its URL, without the extension. */
  default String slug() {
    return file().slug();
  }

  /** Returns the position of its title, for diagnostics. */
  default SourceRef source() {
    return file().source();
  }

  default List<String> aliases() {
    return file().aliases();
  }

  default UrlPath url() {
    return kind().url(slug());
  }
}
