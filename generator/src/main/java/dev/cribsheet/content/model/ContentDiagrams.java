package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds diagrams by the names that sheets use: a path, or a path with the id of a heading. */
public final class ContentDiagrams {
  private ContentDiagrams() {}

  /** Returns the diagrams of one file by name. */
  public static Map<String, List<MarkdownDiagram>> of(String path, MarkdownDocument body) {
    Map<String, List<MarkdownDiagram>> found = new LinkedHashMap<>();
    List<MarkdownDiagram> all = new ArrayList<>();
    for (MarkdownSection section : body.sections()) {
      List<MarkdownDiagram> inside =
          section.body().slots().stream()
              .filter(MarkdownDiagram.class::isInstance)
              .map(MarkdownDiagram.class::cast)
              .toList();
      all.addAll(inside);
      if (!inside.isEmpty()) {
        section.heading().ifPresent(heading -> found.put(path + "#" + heading.id(), inside));
      }
    }
    if (!all.isEmpty()) {
      found.put(path, List.copyOf(all));
    }
    return found;
  }
}
