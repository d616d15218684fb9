package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/**
 * The file of an article, and what its name says.
 *
 * @param path below the content folder
 * @param order the leading number of its name
 * @param slug its part of the address
 * @param aliases slugs that it had before
 * @param source where the title stands
 */
public record ArticleFile(
    String path, int order, String slug, List<String> aliases, SourceRef source) {
  public ArticleFile {
    aliases = List.copyOf(aliases);
  }
}
