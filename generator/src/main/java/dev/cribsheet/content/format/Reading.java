package dev.cribsheet.content.format;

import dev.cribsheet.cache.BuildCache;
import java.util.List;
import java.util.Set;

/**
 * What the reading of a file depends on besides the file.
 *
 * @param callouts the keywords of the pack's own callouts, in upper case
 * @param exported whether the Markdown itself is needed too
 */
public record Reading(BuildCache cache, Set<String> callouts, boolean exported) {
  /** Reads without a cache and without own callouts. */
  public static final Reading PLAIN = new Reading(BuildCache.none(), Set.of(), false);

  public Reading {
    callouts = Set.copyOf(callouts);
  }

  /** What a result depends on besides the file. */
  public List<Object> given() {
    return List.of(callouts, exported);
  }
}
