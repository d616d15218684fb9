package dev.cribsheet.render.html.context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Views that all pages of one folder share, made once: many pages show the very same. */
public final class FolderViews {
  private final Map<String, Object> made = new ConcurrentHashMap<>();

  /**
   * The view of a name; each name has one type.
   *
   * @param make is asked for it once
   */
  @SuppressWarnings("unchecked")
  public <T> T view(String name, Supplier<T> make) {
    Object known = made.get(name);
    return (T) (known != null ? known : made.computeIfAbsent(name, key -> make.get()));
  }
}
