package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The hashes that an earlier build found, of files that cannot have changed since: a disk notes
 * when a file changed in any way, in time that no program can set. A change right after the file
 * was hashed might bear the same time, so only a file that had been at rest by then is kept here.
 *
 * @param files by their paths below the content folder
 */
record KnownHashes(Map<String, HashedVersion> files) {
  /** Nothing is known. */
  static final KnownHashes NONE = new KnownHashes(Map.of());

  /** Longer than the steps that any disk counts time in. */
  private static final Duration REST = Duration.ofSeconds(3);

  /** What is known of a file as it stands there. */
  Optional<CacheKey> find(String path, FileVersion version) {
    return Optional.ofNullable(files.get(path))
        .filter(known -> known.version().equals(version))
        .map(HashedVersion::key);
  }

  /**
   * What the next build may rely on.
   *
   * @param tree with its hashes
   * @param clock a file that was written before any of them was made
   */
  static KnownHashes of(SourceTree tree, FileVersion clock) {
    Map<String, HashedVersion> files = new HashMap<>();
    for (SourceFile file : tree.files()) {
      file.hashed()
          .filter(hashed -> isAtRest(hashed.version(), clock))
          .ifPresent(hashed -> files.put(file.path(), hashed));
    }
    return new KnownHashes(files);
  }

  /** A disk's times can be compared with each other only. */
  private static boolean isAtRest(FileVersion file, FileVersion clock) {
    if (file.inode().isEmpty() || clock.inode().isEmpty()) {
      return false;
    }
    Instant end = clock.inode().get().changed().toInstant().minus(REST);
    return file.inode().get().device() == clock.inode().get().device()
        && file.inode().get().changed().toInstant().isBefore(end);
  }

  /** Its bytes; the same hashes have the same. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(files.size());
      for (String path : files.keySet().stream().sorted().toList()) {
        HashedVersion hashed = files.get(path);
        Inode inode = hashed.version().inode().orElseThrow();
        out.writeUTF(path);
        out.writeLong(hashed.version().size());
        write(hashed.version().modified(), out);
        out.writeLong(inode.device());
        out.writeLong(inode.number());
        write(inode.changed(), out);
        hashed.key().write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What {@link #bytes} wrote; bytes that make no sense know nothing. */
  static KnownHashes read(byte[] bytes) {
    Map<String, HashedVersion> files = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        long size = in.readLong();
        FileTime modified = time(in);
        Inode inode = new Inode(in.readLong(), in.readLong(), time(in));
        FileVersion version = new FileVersion(size, modified, Optional.of(inode));
        files.put(path, new HashedVersion(version, CacheKey.read(in)));
      }
      return new KnownHashes(files);
    } catch (IOException e) {
      return NONE;
    }
  }

  private static void write(FileTime time, DataOutputStream out) throws IOException {
    Instant instant = time.toInstant();
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static FileTime time(DataInputStream in) throws IOException {
    return FileTime.from(Instant.ofEpochSecond(in.readLong(), in.readInt()));
  }
}
