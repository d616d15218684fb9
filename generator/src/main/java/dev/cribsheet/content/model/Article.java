package dev.cribsheet.content.model;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;

/** A Markdown file that becomes a page. */
public interface Article {
  ArticleKind kind();

  ArticleFile file();

  /** Its title as plain text. */
  String title();

  /** Returns the Markdown below the front matter. */
  MarkdownDocument body();

  Article with(MarkdownDocument other);

  /** Whether it is a draft, which is not published. */
  default boolean draft() {
    return false;
  }

  /** The path of its file below the content folder. */
  default String path() {
    return file().path();
  }

  /** The last part of its URL, without the extension. */
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
