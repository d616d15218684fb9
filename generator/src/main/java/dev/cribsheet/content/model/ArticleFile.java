package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/**
 * The file of an article.
 *
 * @param path the path in the content folder
 * @param order the leading number of the file name
 * @param slug the last part of its URL
 * @param aliases its former slugs
 * @param source the position of the title
 */
public record ArticleFile(
    String path, int order, String slug, List<String> aliases, SourceRef source) {
  public ArticleFile {
    aliases = List.copyOf(aliases);
  }
}
