package dev.cribsheet.maven.scaffold;

import dev.cribsheet.html.IndentedJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates for entries, an estimate and a flowchart, as snippets for VS Code. */
public final class Snippets {
  private static final List<String> BLOCKS = List.of("estimate", "flowchart");

  private Snippets() {}

  /** Returns the text of a file with snippets. */
  public static String text() {
    Map<String, Object> snippets = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      if (kind != EntryKind.THEME) {
        String language = kind.ending().equals(".md") ? "markdown" : "yaml";
        add(snippets, kind.word(), language, kind.template());
      }
    }
    BLOCKS.forEach(name -> add(snippets, name, "markdown", new Template(name + ".md")));
    return IndentedJson.of(snippets) + "\n";
  }

  private static void add(
      Map<String, Object> snippets, String name, String language, Template template) {
    String text = template.text().replace("\\", "\\\\").replace("$", "\\$");
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("scope", language);
    snippet.put("prefix", name);
    snippet.put("description", "Cribsheet: " + name);
    snippet.put("body", List.of(text.replace("@title@", "\"${1:Title}\"").split("\n")));
    snippets.put("Cribsheet: " + name, snippet);
  }
}
