package dev.cribsheet.maven.scaffold;

import dev.cribsheet.source.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The base of a new site, with the files that are specific to it. */
public enum SiteBase {
  /** Our pack. */
  SYSTEM_DESIGN("content/questions/our-meeting-rooms.md", "content/patches.yaml"),
  /** Nothing: all content is the site's own. */
  NONE("content/steps/1-understand.md", "content/questions/two-sum.md");

  private final List<String> files;

  SiteBase(String... files) {
    this.files = List.of(files);
  }

  /** Returns the base with this name. */
  public static SiteBase of(String name) throws MojoExecutionException {
    for (SiteBase base : values()) {
      if (base.word().equals(name)) {
        return base;
      }
    }
    String known = Arrays.stream(values()).map(SiteBase::word).collect(Collectors.joining(" or "));
    throw new MojoExecutionException("cribsheet.base is '" + name + "': use " + known);
  }

  String word() {
    return Slug.of(this);
  }

  List<String> files() {
    return files;
  }

  /** Returns the template of one of the files. */
  Template template(String file) {
    return new Template("site/" + word() + "/" + file.substring(file.lastIndexOf('/') + 1));
  }

  /**
   * Returns the text that this base adds to a file that every site has, such as the POM; empty if
   * it adds none.
   */
  String addition(String file) {
    return this == NONE ? "" : new Template("site/" + word() + "/" + file).text();
  }
}
