package dev.cribsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one version of a file from another without reading it.
 *
 * @param size in bytes
 * @param key what the disk knows the file by, where it says so
 */
record FileVersion(long size, FileTime modified, Optional<Object> key) {
  /** The version that stands there; what is no plain file counts as not there. */
  static FileVersion of(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!now.isRegularFile()) {
      throw new NoSuchFileException(file.toString());
    }
    return new FileVersion(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
  }
}
