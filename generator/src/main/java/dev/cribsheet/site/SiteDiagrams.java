package dev.cribsheet.site;

import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import java.util.List;

/** Finds the diagrams of the site's texts by what a sheet calls them. */
public final class SiteDiagrams {
  private SiteDiagrams() {}

  /**
   * The diagrams of a file or of one of its sections.
   *
   * @param name path of the file, then perhaps {@code #} and the id of a heading
   */
  public static List<MarkdownDiagram> of(Site site, String name) {
    int hash = name.indexOf('#');
    String path = hash < 0 ? name : name.substring(0, hash);
    return site.content()
        .articles()
        .filter(text -> text.path().equals(path) && !text.draft())
        .map(text -> ContentDiagrams.of(path, text.body()))
        .flatMap(found -> found.getOrDefault(name, List.of()).stream())
        .toList();
  }
}
