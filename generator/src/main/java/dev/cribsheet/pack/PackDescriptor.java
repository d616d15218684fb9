package dev.cribsheet.pack;

import dev.cribsheet.content.layer.PackManifest;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.PackFiles;

/**
 * The descriptor of a content pack, stored in its jar beside the content.
 *
 * @param id the slug that sites use to refer to the pack
 */
public record PackDescriptor(String id, String title, String version) {
  /** The path of the descriptor in the jar. */
  public static final String FILE = PackFiles.FOLDER + PackFiles.MANIFEST;

  /** The path of the content folder in the jar. */
  public static final String CONTENT = PackFiles.FOLDER + "content";

  /** Returns the text of the file. */
  public String yaml() {
    return "id: "
        + id
        + "\ntitle: "
        + IndentedJson.of(title)
        + "\nversion: "
        + IndentedJson.of(version)
        + "\ncontent-model: "
        + PackManifest.CONTENT_MODEL
        + "\n";
  }
}
