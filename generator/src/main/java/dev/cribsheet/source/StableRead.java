package dev.cribsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Reads a consistent version of a file: reads again if the file changes in the meantime. */
final class StableRead {
  private static final int ATTEMPTS = 2;

  record Read(FileVersion version, byte[] bytes) {}

  /** Access to one file; tests replace it to change the file while it is read. */
  interface Disk {
    FileVersion version() throws IOException;

    byte[] bytes() throws IOException;
  }

  /** A file on disk. If a symbolic link has replaced it, the link is not followed. */
  record RegularFile(Path path) implements Disk {
    @Override
    public FileVersion version() throws IOException {
      return FileVersion.of(path);
    }

    @Override
    public byte[] bytes() throws IOException {
      try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
        return in.readAllBytes();
      }
    }
  }

  /** Bytes that never change. */
  record Memory(byte[] bytes) implements Disk {
    @Override
    public FileVersion version() {
      return new FileVersion(bytes.length, FileTime.fromMillis(0), Optional.empty());
    }
  }

  private StableRead() {}

  /** Reads a file; empty if it changed or was missing during every attempt. */
  static Optional<Read> of(Disk disk) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        FileVersion before = disk.version();
        byte[] bytes = disk.bytes();
        if (bytes.length == before.size() && disk.version().equals(before)) {
          return Optional.of(new Read(before, bytes));
        }
      } catch (NoSuchFileException e) {
        // an editor may replace the file when it saves: it will be back in a moment
      }
    }
    return Optional.empty();
  }
}
