package dev.cribsheet.render.html.template;

import dev.cribsheet.theme.Theme;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** Loads a theme's templates for Pebble; {@code parent:name} is that of the parent theme. */
record ThemeTemplates(Theme theme) implements Loader<String> {
  private static final String FOLDER = "templates/";
  private static final String PARENT = "parent:";

  @Override
  public Reader getReader(String name) {
    return new StringReader(
        find(name).orElseThrow(() -> new LoaderException(null, "unknown template '" + name + "'")));
  }

  @Override
  public boolean resourceExists(String name) {
    return find(name).isPresent();
  }

  private Optional<String> find(String name) {
    return name.startsWith(PARENT)
        ? theme.parentText(FOLDER + name.substring(PARENT.length()))
        : theme.text(FOLDER + name);
  }

  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    return relativePath;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {
    // templates are UTF-8
  }

  @Override
  public void setPrefix(String prefix) {
    // templates are always in their folder
  }

  @Override
  public void setSuffix(String suffix) {
    // templates are named with their ending
  }
}
