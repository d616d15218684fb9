package dev.cribsheet.render.html.template;

import dev.cribsheet.parallel.Memo;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.theme.Theme;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * Loads a theme's templates for Pebble. In a template, {@code parent:name} is the template of that
 * name in the next layer below; a resolved name has one {@code parent:} per layer to skip.
 */
final class ThemeTemplates implements Loader<String> {
  private static final String PARENT = "parent:";

  private final Theme theme;
  private final Memo<String, Optional<SourceText>> sources = new Memo<>();

  ThemeTemplates(Theme theme) {
    this.theme = theme;
  }

  Theme theme() {
    return theme;
  }

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
    return source(name).map(SourceText::text);
  }

  /** Returns the template with a resolved name. */
  Optional<SourceText> source(String name) {
    return sources.get(
        name, () -> theme.text(TemplatePositions.FOLDER + file(name), skipped(name)));
  }

  /** Returns the existing names that might be meant by a resolved name without a template. */
  List<String> near(String name) {
    String prefix = isParent(name) ? PARENT : "";
    return theme.templates(skipped(name)).stream()
        .map(path -> prefix + path.substring(TemplatePositions.FOLDER.length()))
        .toList();
  }

  static boolean isParent(String name) {
    return name.startsWith(PARENT);
  }

  /** Returns a resolved name as templates write it. */
  static String written(String name) {
    return isParent(name) ? PARENT + file(name) : name;
  }

  static String file(String name) {
    return name.substring(skipped(name) * PARENT.length());
  }

  private static int skipped(String name) {
    int layers = 0;
    while (name.startsWith(PARENT, layers * PARENT.length())) {
      layers++;
    }
    return layers;
  }

  @Override
  public String resolveRelativePath(String name, String anchor) {
    if (!isParent(name)) {
      return name;
    }
    int layer = theme.layerOf(TemplatePositions.FOLDER + file(anchor), skipped(anchor)).orElse(0);
    return PARENT.repeat(layer) + name;
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
    // template names include their extension
  }
}
