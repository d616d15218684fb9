package dev.cribsheet.content.model;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.util.List;

/** A Markdown file that becomes a page of its own. */
public interface Article {
  /** Its kind, such as a step. */
  ArticleKind kind();

  /** Its file. */
  ArticleFile file();

  /** Its title as plain text. */
  String title();

  /** What its author wrote below the front matter. */
  MarkdownDocument body();

  /** A copy with another body. */
  Article with(MarkdownDocument other);

  /** True when it is not to be published yet. */
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

  /** The place of its title, for diagnostics. */
  default SourceRef source() {
    return file().source();
  }

  /** The slugs that it had before. */
  default List<String> aliases() {
    return file().aliases();
  }

  /** Its address. */
  default UrlPath url() {
    return kind().url(slug());
  }
}
