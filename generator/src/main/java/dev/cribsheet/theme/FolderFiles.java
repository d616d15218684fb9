package dev.cribsheet.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a site's theme folder, read and checked.
 *
 * @param shownRoot the folder as diagnostics show it
 * @param texts styles, templates and UI strings, by path
 */
record FolderFiles(String shownRoot, Map<String, byte[]> texts, Map<String, byte[]> assets)
    implements ThemeFiles {
  FolderFiles {
    texts = Map.copyOf(texts);
    assets = Map.copyOf(assets);
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  @Override
  public String shown(String path) {
    return shownRoot + "/" + path;
  }

  @Override
  public List<String> templates() {
    return texts.keySet().stream()
        .filter(path -> path.startsWith(ThemeFolder.TEMPLATES))
        .sorted()
        .toList();
  }
}
