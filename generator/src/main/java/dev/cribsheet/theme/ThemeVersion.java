package dev.cribsheet.theme;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.cache.CodeVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** Identifies the version of themes by the contents of their jars or folders. */
public final class ThemeVersion {
  private ThemeVersion() {}

  /** Returns a hash of the jars or folders of these themes; a missing theme adds only its name. */
  public static CacheKey key(List<String> names) {
    CacheKey.Parts parts = CacheKey.of();
    for (String name : names) {
      parts.add(name);
      ClassPathFiles.url(name, ThemeLoader.MANIFEST)
          .map(ThemeVersion::place)
          .map(CodeVersion::ofFiles)
          .ifPresent(parts::add);
    }
    return parts.key();
  }

  private static Path place(URL manifest) {
    try {
      return manifest.openConnection() instanceof JarURLConnection jar
          ? Path.of(jar.getJarFileURL().toURI())
          : Path.of(manifest.toURI()).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + manifest, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not the address of a file: " + manifest, e);
    }
  }
}
