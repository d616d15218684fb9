package dev.cribsheet.write;

import dev.cribsheet.cache.CacheKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * The folder a site stands in, and beside it those it is built in and moved to on its way; a marker
 * file says of each that it is ours to replace.
 *
 * @param place where the site stands
 */
record OutputFolder(Path place) {
  static OutputFolder at(Path output) {
    return new OutputFolder(output.toAbsolutePath().normalize());
  }

  /** Where the new site is built. */
  Path staging() {
    return beside(".new");
  }

  /** Where the old site waits while the new one takes its place. */
  Path old() {
    return beside(".old");
  }

  /** Who has it builds. */
  Path lock() {
    return beside(".lock");
  }

  private Path beside(String ending) {
    return place.resolveSibling(place.getFileName() + ending);
  }

  Set<Path> paths() {
    return place.getFileName() == null ? Set.of(place) : Set.of(place, staging(), old(), lock());
  }

  /** Refuses a place that we may not replace, or that the content would be lost with. */
  void check(Path content) {
    checkPlace();
    for (Path path : Set.of(place, staging(), old())) {
      if (holds(path, content)) {
        throw new EnvironmentException(
            "the output folder '" + place + "' contains the content folder: choose another folder");
      }
    }
  }

  private void checkPlace() {
    if (place.getParent() == null) {
      throw new EnvironmentException("the output folder is '" + place + "': choose another");
    }
    Path above = place.getParent();
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    if (!Files.isDirectory(above)) {
      throw new EnvironmentException(
          "'" + above + "' is a file, but a folder is needed there: move the file");
    }
    if (Files.isSymbolicLink(place)) {
      throw new EnvironmentException(
          "the output folder '"
              + place
              + "' is a symbolic link: use the path of the folder itself");
    }
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new EnvironmentException(
          "the output folder '" + place + "' is a file: move it, or choose another folder");
    }
    if (!MarkedFolder.isOurs(place) && !MarkedFolder.isEmpty(place)) {
      throw new EnvironmentException(
          "the output folder '"
              + place
              + "' holds files that Cribsheet did not write: empty it, or choose another folder");
    }
  }

  /** True when content lies in a folder, or is it, by name or by where links lead. */
  private static boolean holds(Path folder, Path content) {
    return content.toAbsolutePath().normalize().startsWith(folder)
        || real(content).startsWith(real(folder));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // what is not there cannot hold anything
    }
  }

  /** Every file of the site. */
  SortedMap<Path, BasicFileAttributes> entries() throws IOException {
    return MarkedFolder.isOurs(place) ? MarkedFolder.entries(place) : Collections.emptySortedMap();
  }

  /** Changes when a file is added, taken away or written to. */
  CacheKey state() throws IOException {
    CacheKey.Parts parts = CacheKey.of();
    int start = place.toString().length();
    entries()
        .forEach(
            (entry, file) -> {
              String name = entry.toString().substring(start);
              long size = file.isRegularFile() ? file.size() : -1;
              parts.add(name).add(size).add(file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            });
    return parts.key();
  }

  /** True when a build was killed here, or is at work. */
  boolean isTorn() {
    return place.getFileName() != null
        && (MarkedFolder.isOurs(old()) || MarkedFolder.isOurs(staging()));
  }

  /** Ends a build that was killed: before its first rename, between the two, or after them. */
  void repair() throws IOException {
    if (MarkedFolder.isOurs(old()) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      move(old(), place);
    }
    MarkedFolder.delete(old());
    MarkedFolder.delete(staging());
  }

  /** Makes the folder of the new site; it is marked before anything is in it. */
  synchronized void stage() throws IOException {
    try {
      if (!MarkedFolder.isOurs(staging())) {
        Files.createDirectories(staging());
        MarkedFolder.mark(staging());
      }
    } catch (FileAlreadyExistsException e) {
      throw new EnvironmentException(
          "'" + e.getFile() + "' is a file, but a folder is needed there: move the file", e);
    }
  }

  /** Puts the new site in the old one's place by two renames; the first is undone if need be. */
  void swap() throws IOException {
    boolean replaces = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      move(place, old());
    }
    try {
      move(staging(), place);
    } catch (IOException e) {
      if (replaces) {
        move(old(), place);
      }
      throw e;
    }
  }

  /** Deletes the old site where the new one has taken its place. */
  void deleteOld() throws IOException {
    MarkedFolder.delete(old());
  }

  /** Deletes the new site where it was not published. */
  void discard() throws IOException {
    if (MarkedFolder.isOurs(staging())) {
      MarkedFolder.delete(staging());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
