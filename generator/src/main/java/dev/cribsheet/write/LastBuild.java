package dev.cribsheet.write;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.theme.ThemeVersion;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the last build, to decide whether the site on disk is up to date.
 *
 * @param result the codec for build results
 * @param inputs the hash of all inputs except the themes
 */
public record LastBuild<T>(BuildCache cache, RecordCodec<T> result, CacheKey inputs) {
  /** The themes of a site, which are not known until its content is read. */
  private record Themes(List<String> names) {}

  private static final String KIND = "build";
  private static final RecordCodec<Themes> THEMES = RecordCodec.of(Themes.class);

  /** Returns the result of the last build, if its inputs and the site on disk are unchanged. */
  public Optional<T> find(CacheKey site) {
    return cache
        .find(KIND, inputs, THEMES)
        .flatMap(themes -> cache.find(KIND, key(themes, site), result));
  }

  /** Remembers the result of a successful build, and the names of its themes. */
  public void keep(List<String> themes, CacheKey site, T value) {
    Themes named = new Themes(themes);
    cache.keep(KIND, inputs, THEMES, named);
    cache.keep(KIND, key(named, site), result, value);
  }

  private CacheKey key(Themes themes, CacheKey site) {
    return CacheKey.of().add(inputs).add(ThemeVersion.key(themes.names())).add(site).key();
  }
}
