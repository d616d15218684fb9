package dev.cribsheet.render.html.context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Caches the views that all pages of a folder share. */
public final class FolderViews {
  private final Map<String, Object> made = new ConcurrentHashMap<>();

  /**
   * Returns the view with this name; the first call creates it. Each name must always be used with
   * the same type.
   */
  @SuppressWarnings("unchecked")
  public <T> T view(String name, Supplier<T> make) {
    Object known = made.get(name);
    return (T) (known != null ? known : made.computeIfAbsent(name, key -> make.get()));
  }
}
