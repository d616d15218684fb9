package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/**
 * The file of an article.
 *
 * @param path below the content folder
 * @param order the leading number of its name
 * @param slug its part of the address
 * @param aliases slugs that it had before
 * @param source the place of the title
 */
public record ArticleFile(
    String path, int order, String slug, List<String> aliases, SourceRef source) {
  public ArticleFile {
    aliases = List.copyOf(aliases);
  }
}
