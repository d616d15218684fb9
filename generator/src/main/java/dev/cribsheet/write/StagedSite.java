package dev.cribsheet.write;

import dev.cribsheet.address.UrlPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a new site. Changed files are written at once; the others are hard-linked at the
 * end.
 */
final class StagedSite {
  private final OutputFolder folder;
  private final boolean replaces;
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  StagedSite(OutputFolder folder) {
    this.folder = folder;
    this.replaces = Files.isDirectory(folder.place(), LinkOption.NOFOLLOW_LINKS);
  }

  void add(UrlPath path, byte[] bytes) {
    if (path.path().isEmpty() || path.path().endsWith("/")) {
      throw new IllegalArgumentException("not the path of a file: '" + path.path() + "'");
    }
    Path file = folder.staging().resolve(path.path());
    try {
      if (replaces && isSame(folder.place().resolve(path.path()), bytes)) {
        unchanged.add(path.path());
      } else {
        createFolder(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw EnvironmentErrors.writing(file, bytes.length, e);
    }
  }

  /** Returns whether the old file has these bytes; false for a symbolic link. */
  private static boolean isSame(Path old, byte[] bytes) throws IOException {
    if (!Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    BasicFileAttributes attributes = Files.readAttributes(old, BasicFileAttributes.class);
    return attributes.size() == bytes.length && Arrays.equals(Files.readAllBytes(old), bytes);
  }

  private void createFolder(Path needed) throws IOException {
    if (folders.contains(needed)) {
      return;
    }
    folder.stage();
    Files.createDirectories(needed);
    folders.add(needed);
  }

  /** Returns whether the old site differs from these files. */
  boolean isChanged() throws IOException {
    return !folders.isEmpty() || folder.entries().size() != unchanged.size();
  }

  void complete() throws IOException {
    folder.stage();
    try {
      unchanged.parallelStream().forEach(this::link);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void link(String path) {
    Path old = folder.place().resolve(path);
    Path file = folder.staging().resolve(path);
    try {
      createFolder(file.getParent());
      try {
        Files.createLink(file, old);
      } catch (IOException | UnsupportedOperationException e) {
        Files.copy(
            old,
            file,
            LinkOption.NOFOLLOW_LINKS); // some file systems and users cannot create hard links
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
