package dev.cribsheet.validate;

import dev.cribsheet.diagnostic.DidYouMean;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a path may refer to.
 *
 * @param paths sorted
 * @param byName the first path with each file name
 */
record KnownFiles(List<String> paths, Map<String, String> byName) {
  static KnownFiles of(Stream<String> paths) {
    List<String> sorted = paths.sorted().toList();
    Map<String, String> byName = new TreeMap<>();
    sorted.forEach(path -> byName.putIfAbsent(name(path), path));
    return new KnownFiles(sorted, byName);
  }

  /** Returns a hint on what to write instead of a broken path; empty if there is no other file. */
  Optional<String> hint(String from, String written) {
    return didYouMean(from, written).or(() -> example(from));
  }

  /** Returns a suggestion: another file that the author may have meant. */
  Optional<String> didYouMean(String from, String written) {
    return near(written)
        .filter(near -> !near.equals(from))
        .map(near -> "did you mean '" + RelativePath.of(from, near) + "'?");
  }

  /** Returns a hint with a file as an example, from the same folder if possible. */
  Optional<String> example(String from) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return paths.stream()
        .filter(path -> !path.equals(from))
        .min(Comparator.comparing(path -> !path.startsWith(folder)))
        .map(path -> "write a path relative to this file, such as " + RelativePath.of(from, path));
  }

  /**
   * Returns a file with the same name in any folder, ignoring case and a missing {@code .md};
   * otherwise the file with the most similar path or name.
   */
  private Optional<String> near(String written) {
    String path = written.replaceFirst("\\?.*", "");
    String name = name(path).toLowerCase(Locale.ROOT);
    return paths.stream()
        .filter(known -> isNamed(known.toLowerCase(Locale.ROOT), name))
        .findFirst()
        .or(() -> DidYouMean.among(path, paths))
        .or(() -> DidYouMean.among(name, byName.keySet()).map(byName::get));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isNamed(String known, String name) {
    return ("/" + known).endsWith("/" + name)
        || !name.isEmpty() && ("/" + known).endsWith("/" + name + ".md");
  }
}
