package dev.cribsheet.content.format;

import dev.cribsheet.cache.BuildCache;
import java.util.List;
import java.util.Set;

/**
 * The settings for reading a file.
 *
 * @param callouts the keywords of the site's own callouts, in upper case
 * @param exported whether the source of the Markdown is also needed
 */
public record Reading(BuildCache cache, Set<String> callouts, boolean exported) {
  /** Reads without a cache and without the site's own callouts. */
  public static final Reading PLAIN = new Reading(BuildCache.none(), Set.of(), false);

  public Reading {
    callouts = Set.copyOf(callouts);
  }

  /** Returns the settings that affect the result. */
  public List<Object> given() {
    return List.of(callouts, exported);
  }
}
