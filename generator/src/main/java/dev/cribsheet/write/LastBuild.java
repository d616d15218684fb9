package dev.cribsheet.write;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.theme.ThemeVersion;
import java.util.List;
import java.util.Optional;

/**
 * Knows whether the site that is there is the one that a build would make.
 *
 * @param result the codec of what a build comes to
 * @param inputs the hash of what goes in, but for the themes
 */
public record LastBuild<T>(BuildCache cache, RecordCodec<T> result, CacheKey inputs) {
  /** The themes of a site, which are not known before its content is read. */
  private record Themes(List<String> names) {}

  private static final String KIND = "build";
  private static final RecordCodec<Themes> THEMES = RecordCodec.of(Themes.class);

  /**
   * The result of the last build, if everything is as it left it.
   *
   * @param site the state of the site that is there
   */
  public Optional<T> find(CacheKey site) {
    return cache
        .find(KIND, inputs, THEMES)
        .flatMap(themes -> cache.find(KIND, key(themes, site), result));
  }

  /**
   * Keeps the result of a good build.
   *
   * @param themes the names of the themes of the site
   */
  public void keep(List<String> themes, CacheKey site, T value) {
    Themes named = new Themes(themes);
    cache.keep(KIND, inputs, THEMES, named);
    cache.keep(KIND, key(named, site), result, value);
  }

  private CacheKey key(Themes themes, CacheKey site) {
    return CacheKey.of().add(inputs).add(ThemeVersion.key(themes.names())).add(site).key();
  }
}
