package dev.cribsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;

/** Reads a file as one version of it: what changes under the reader's hands is read once more. */
final class SteadyRead {
  private static final int ATTEMPTS = 2;

  /** What tells one version of a file from another. */
  record Version(long size, FileTime modified, Optional<Object> key) {}

  /** A file, so that a test can change one while it is read. */
  interface Disk {
    Version version() throws IOException;

    byte[] bytes() throws IOException;
  }

  private SteadyRead() {}

  /** The bytes of a plain file; absent when it changed or went away at every attempt. */
  static Optional<byte[]> of(Path file) throws IOException {
    return of(
        new Disk() {
          @Override
          public Version version() throws IOException {
            BasicFileAttributes now =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()) {
              throw new NoSuchFileException(file.toString());
            }
            return new Version(
                now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
          }

          @Override
          public byte[] bytes() throws IOException {
            try (InputStream in =
                Channels.newInputStream(
                    Files.newByteChannel(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
              return in.readAllBytes();
            }
          }
        });
  }

  static Optional<byte[]> of(Disk disk) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        Version before = disk.version();
        byte[] bytes = disk.bytes();
        if (bytes.length == before.size() && disk.version().equals(before)) {
          return Optional.of(bytes);
        }
      } catch (NoSuchFileException e) {
        // an editor that saves puts a new file in the old one's place: it is back in a moment
      }
    }
    return Optional.empty();
  }
}
