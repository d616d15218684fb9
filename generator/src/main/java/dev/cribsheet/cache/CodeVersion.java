package dev.cribsheet.cache;

import dev.cribsheet.parallel.Memo;
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

/** Identifies the version of the code, so that results of other versions are not used. */
public final class CodeVersion {
  /**
   * The logging library. It is left out because it does not affect results, and inside Maven it is
   * not on the class path.
   */
  private static final String LOG = "slf4j-api-";

  /** The system property that lists libraries that are not on the class path. */
  private static final String LIBRARIES = "cribsheet.libraries";

  private static final Memo<Class<?>, CacheKey> KNOWN = new Memo<>();

  private CodeVersion() {}

  /**
   * Returns the version of the running code: a hash of the files of the generator, the file names
   * of libraries, which include their versions, and the Java version. Running code does not change,
   * so it is read once.
   *
   * @param own any class of the generator
   */
  public static CacheKey of(Class<?> own) {
    return KNOWN.get(own, () -> read(own));
  }

  private static CacheKey read(Class<?> own) {
    CacheKey.Parts parts = CacheKey.of().add(Runtime.version().toString());
    try {
      addFiles(Path.of(own.getProtectionDomain().getCodeSource().getLocation().toURI()), parts);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the code of " + own, e);
    }
    libraries(own.getClassLoader()).forEach(parts::add);
    return parts.key();
  }

  /** Returns the hash of a file, or of all files in a folder. */
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

  /** Adds the checksums in the jar, which is faster than hashing its files. */
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
