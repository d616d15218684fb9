package dev.cribsheet.maven.scaffold;

import dev.cribsheet.source.Slug;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The kinds of files that can be added to a site, with their folders and file extensions. */
public enum EntryKind {
  QUESTION("questions", ".md"),
  STEP("steps", ".md"),
  CHECKLIST("checklists", ".yaml"),
  PAGE("pages", ".md"),
  SHEET("sheets", ".yaml"),
  /** The site's own style; it has no title and no folder in the content. */
  THEME("", ".css");

  private final String folder;
  private final String ending;

  EntryKind(String folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Returns the kind with this name. */
  public static EntryKind of(String name) throws MojoExecutionException {
    for (EntryKind kind : values()) {
      if (kind.word().equals(name)) {
        return kind;
      }
    }
    String known = Arrays.stream(values()).map(EntryKind::word).collect(Collectors.joining(", "));
    throw new MojoExecutionException("cribsheet.kind is '" + name + "': use one of " + known);
  }

  String word() {
    return Slug.of(this);
  }

  String folder() {
    return folder;
  }

  String ending() {
    return ending;
  }

  Template template() {
    return new Template(word() + ending);
  }
}
