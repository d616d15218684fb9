package dev.cribsheet.site;

import dev.cribsheet.content.ContentDiagrams;
import dev.cribsheet.markdown.MarkdownDiagram;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    Stream<Map<String, List<MarkdownDiagram>>> texts =
        Stream.of(
                site.framework().stream()
                    .filter(text -> text.path().equals(path))
                    .map(text -> ContentDiagrams.of(path, text.body())),
                site.steps().stream()
                    .filter(step -> step.content().path().equals(path))
                    .map(step -> ContentDiagrams.of(path, step.content().body())),
                site.questions().stream()
                    .filter(question -> question.content().path().equals(path))
                    .map(question -> ContentDiagrams.of(path, question.content().body())),
                site.pages().stream()
                    .filter(page -> page.content().path().equals(path))
                    .map(page -> ContentDiagrams.of(path, page.content().body())))
            .flatMap(found -> found);
    return texts.flatMap(found -> found.getOrDefault(name, List.of()).stream()).toList();
  }
}
