package dev.cribsheet.theme;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The files of a site's own theme folder, not yet read. */
public record ThemeFolder(SourceTree tree) {
  static final String STYLE = "theme.css";
  static final String SHEET_STYLE = "sheet.css";
  static final String TEMPLATES = "templates/";
  static final String STRINGS = "strings/";
  static final String ASSETS = "assets/";

  private static final Set<String> KNOWN =
      Set.of(STYLE, SHEET_STYLE, name(TEMPLATES), name(STRINGS), name(ASSETS));

  static String name(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  /**
   * Lists the files of a theme folder; empty if there are none.
   *
   * @param shownFrom the folder that shown paths are relative to
   */
  public static Optional<ThemeFolder> walk(
      Optional<Path> folder, Path shownFrom, Diagnostics diagnostics) {
    return folder
        .map(path -> path.toAbsolutePath().normalize())
        .filter(SourceTree::isFolder)
        .map(root -> SourceTree.walk(root, shownFrom, KNOWN, Set.of(), diagnostics))
        .filter(tree -> !tree.files().isEmpty())
        .map(ThemeFolder::new);
  }

  /** Returns the same folder with the hash of every file. */
  public ThemeFolder hashed() {
    return new ThemeFolder(tree.hashed());
  }

  /** Returns whether a file is empty: many editors truncate a file before they write it. */
  public boolean isHalfSaved() {
    return tree.files().stream().anyMatch(file -> file.size() == 0);
  }
}
