package dev.cribsheet.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one state of our code from another, so that no result outlives the code that made it. */
public final class CodeVersion {
  /** Makes nothing of a site; in Maven's process it is Maven's own and on no path of ours. */
  private static final String LOG = "slf4j-api-";

  /** The property for libraries that are not on the class path. */
  private static final String LIBRARIES = "cribsheet.libraries";

  private CodeVersion() {}

  /**
   * The version of what runs: our own code file by file, libraries by the names of their files,
   * which hold their versions, and Java.
   *
   * @param own any class of ours
   */
  public static CacheKey of(Class<?> own) {
    CacheKey.Parts parts = CacheKey.of().add(Runtime.version().toString());
    try {
      addFiles(Path.of(own.getProtectionDomain().getCodeSource().getLocation().toURI()), parts);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the code of " + own, e);
    }
    libraries(own.getClassLoader()).forEach(parts::add);
    return parts.key();
  }

  /** The hash of a file, or of all files of a folder. */
  public static CacheKey ofFiles(Path place) {
    CacheKey.Parts parts = CacheKey.of();
    try {
      addFiles(place, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
    return parts.key();
  }

  private static void addFiles(Path place, CacheKey.Parts parts) throws IOException {
    if (!Files.isDirectory(place)) {
      addJar(place, parts);
      return;
    }
    try (Stream<Path> found = Files.walk(place)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        parts.add(place.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    }
  }

  /** A jar lists the checksum of each of its files: a build does not wait for one of its own. */
  private static void addJar(Path jar, CacheKey.Parts parts) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.add(entry.getName()).add(entry.getSize()).add(entry.getCrc());
      }
    }
  }

  private static List<String> libraries(ClassLoader loader) {
    Stream<String> places =
        loader instanceof URLClassLoader urls
            ? Stream.of(urls.getURLs()).map(URL::getPath)
            : Stream.of("java.class.path", LIBRARIES)
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(System.getProperty("path.separator"))));
    return places
        .map(place -> place.substring(place.lastIndexOf('/') + 1))
        .filter(name -> !name.isEmpty() && !name.startsWith(LOG))
        .sorted()
        .toList();
  }
}
