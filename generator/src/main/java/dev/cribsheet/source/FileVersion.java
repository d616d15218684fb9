package dev.cribsheet.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one version of a file from another without reading it.
 *
 * @param size in bytes
 * @param inode on Unix only
 */
record FileVersion(long size, FileTime modified, Optional<Inode> inode) {
  /**
   * What a Unix disk knows a file by.
   *
   * @param changed when the file changed last in any way; no program can set it
   */
  record Inode(long device, long number, FileTime changed) {}

  /** The version that stands there; what is no plain file counts as not there. */
  static FileVersion of(Path file) throws IOException {
    FileStatus facts = FileStatus.of(file);
    if (facts.kind() != FileStatus.Kind.FILE) {
      throw new NoSuchFileException(file.toString());
    }
    return facts.version();
  }
}
