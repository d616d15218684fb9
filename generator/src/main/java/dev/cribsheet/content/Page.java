package dev.cribsheet.content;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.MarkdownDocument;
import java.util.List;
import java.util.Optional;

/**
 * A free page.
 *
 * @param path of its file below the content folder
 * @param slug its address without the ending, with folders
 * @param nav its label in the navigation; absent leaves it out
 */
public record Page(
    String path,
    String slug,
    int order,
    String title,
    Optional<String> nav,
    String description,
    boolean draft,
    MarkdownDocument body,
    List<String> aliases,
    SourceRef source) {
  public Page {
    aliases = List.copyOf(aliases);
  }

  /** The same with another text. */
  Page with(MarkdownDocument other) {
    return new Page(path, slug, order, title, nav, description, draft, other, aliases, source);
  }
}
