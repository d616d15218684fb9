package dev.cribsheet.site;

import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import java.util.List;

/** Finds the diagrams of the site by the names that sheets use. */
public final class SiteDiagrams {
  private SiteDiagrams() {}

  /**
   * Returns the diagrams of a file or of one of its sections.
   *
   * @param name the path of the file, optionally with {@code #} and the id of a heading
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
