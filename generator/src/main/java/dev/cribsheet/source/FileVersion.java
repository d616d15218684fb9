package dev.cribsheet.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Identifies a version of a file without reading it; only Unix has inodes. */
record FileVersion(long size, FileTime modified, Optional<Inode> inode) {
  /** The identity of a file on Unix; programs cannot set {@code changed}, the ctime. */
  record Inode(long device, long number, FileTime changed) {}

  /** Returns the version on disk; throws a NoSuchFileException if it is not a regular file. */
  static FileVersion of(Path file) throws IOException {
    FileStatus status = FileStatus.of(file);
    if (status.kind() != FileStatus.Kind.FILE) {
      throw new NoSuchFileException(file.toString());
    }
    return status.version();
  }
}
