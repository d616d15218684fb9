package dev.cribsheet.pack;

import dev.cribsheet.html.IndentedJson;

/**
 * The descriptor of a content pack, which is in its jar beside the content.
 *
 * @param id the id that sites name it by, a slug
 */
public record PackDescriptor(String id, String title, String version) {
  /** The version of the content model: the kinds and their fields. */
  public static final int CONTENT_MODEL = 1;

  private static final String FOLDER = "META-INF/cribsheet/";

  /** The path of the descriptor in the jar. */
  public static final String FILE = FOLDER + "pack.yaml";

  /** The path of the content folder in the jar. */
  public static final String CONTENT = FOLDER + "content";

  /** Returns the text of the file. */
  public String yaml() {
    return "id: "
        + id
        + "\ntitle: "
        + IndentedJson.of(title)
        + "\nversion: "
        + IndentedJson.of(version)
        + "\ncontent-model: "
        + CONTENT_MODEL
        + "\n";
  }
}
