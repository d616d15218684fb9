package dev.cribsheet.write;

import dev.cribsheet.cache.CacheKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * The folder of a site, and the folders beside it where a new site is built and the old one waits
 * to be deleted. A marker file in each says that Cribsheet may replace it.
 *
 * @param place the folder of the site
 */
record OutputFolder(Path place) {
  static OutputFolder at(Path output) {
    return new OutputFolder(output.toAbsolutePath().normalize());
  }

  /** Returns the folder where the new site is built. */
  Path staging() {
    return beside(".new");
  }

  /** Returns the folder where the old site waits while the new one takes its place. */
  Path old() {
    return beside(".old");
  }

  Path lock() {
    return beside(".lock");
  }

  private Path beside(String ending) {
    return place.resolveSibling(place.getFileName() + ending);
  }

  Set<Path> paths() {
    return place.getFileName() == null ? Set.of(place) : Set.of(place, staging(), old(), lock());
  }

  /**
   * Rejects a folder that cannot be replaced, or that contains foreign files or the content folder.
   */
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
    if (MountPoints.has(place)) {
      throw new EnvironmentException(
          "the output folder '"
              + place
              + "' is a mount point, which cannot be replaced: use a folder in it, such as '"
              + place.resolve("site")
              + "'");
    }
    if (!MarkedFolder.isOurs(place) && !MarkedFolder.isEmpty(place)) {
      throw new EnvironmentException(
          "the output folder '"
              + place
              + "' holds files that Cribsheet did not write: empty it, or choose another folder");
    }
  }

  /**
   * Returns whether the content folder is this folder or is inside it, by its path or through
   * symbolic links.
   */
  private static boolean holds(Path folder, Path content) {
    return content.toAbsolutePath().normalize().startsWith(folder)
        || real(content).startsWith(real(folder));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // a missing folder contains nothing
    }
  }

  SortedMap<Path, BasicFileAttributes> entries() throws IOException {
    return MarkedFolder.isOurs(place) ? MarkedFolder.entries(place) : Collections.emptySortedMap();
  }

  /**
   * Returns a hash that changes when a file is added, deleted or written to. On Unix it includes
   * the time of each file's last change, which programs cannot set. Adding or deleting a hard link
   * to a file also updates that time.
   */
  CacheKey state() throws IOException {
    CacheKey.Parts parts = CacheKey.of();
    int start = place.toString().length();
    boolean unix = place.getFileSystem().supportedFileAttributeViews().contains("unix");
    for (Map.Entry<Path, BasicFileAttributes> entry : entries().entrySet()) {
      BasicFileAttributes file = entry.getValue();
      long size = file.isRegularFile() ? file.size() : -1;
      FileTime changed =
          unix
              ? (FileTime)
                  Files.getAttribute(entry.getKey(), "unix:ctime", LinkOption.NOFOLLOW_LINKS)
              : file.lastModifiedTime();
      parts
          .add(entry.getKey().toString().substring(start))
          .add(size)
          .add(file.lastModifiedTime().to(TimeUnit.NANOSECONDS))
          .add(changed.to(TimeUnit.NANOSECONDS));
    }
    return parts.key();
  }

  /** Returns whether a build is running here or was killed. */
  boolean isTorn() {
    return place.getFileName() != null
        && (MarkedFolder.isOurs(old()) || MarkedFolder.isOurs(staging()));
  }

  /** Cleans up after a killed build: restores the old site if the new one is not in place. */
  void repair() throws IOException {
    if (MarkedFolder.isOurs(old()) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      move(old(), place);
    }
    MarkedFolder.delete(old());
    MarkedFolder.delete(staging());
  }

  /** Creates the folder of the new site, with its marker. */
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

  /** Replaces the old site with two renames; undoes the first if the second fails. */
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

  /** Deletes the new site if it was not published. */
  void discard() throws IOException {
    if (MarkedFolder.isOurs(staging())) {
      MarkedFolder.delete(staging());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
