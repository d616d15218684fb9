package dev.cribsheet.cache;

import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A file with the results of one kind: the version of the code, then the key, length and bytes of
 * each result. New results are written to a temporary file, which then replaces the old file.
 */
final class CacheFile {
  static final String NEW = ".new";
  private static final int HEAD = CacheKey.BYTES + Integer.BYTES;

  private record Entry(FileChannel file, long offset, int length) {}

  private final Path file;
  private final CacheKey version;
  private final Diagnostics diagnostics;
  private final Map<CacheKey, Entry> entries = new ConcurrentHashMap<>();
  private final Set<CacheKey> used = ConcurrentHashMap.newKeySet();
  private Optional<FileChannel> oldFile = Optional.empty();
  private Optional<FileChannel> newFile = Optional.empty();
  private long end;
  private boolean broken;

  private CacheFile(Path file, CacheKey version, Diagnostics diagnostics) {
    this.file = file;
    this.version = version;
    this.diagnostics = diagnostics;
  }

  /** Thrown if a file cannot be used; the message says why. */
  private static final class UnusableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
      super(message);
    }
  }

  static CacheFile open(Path file, CacheKey version, Diagnostics diagnostics) {
    CacheFile opened = new CacheFile(file, version, diagnostics);
    try {
      if (Files.exists(file)) {
        opened.oldFile = Optional.of(FileChannel.open(file, StandardOpenOption.READ));
        opened.list(opened.oldFile.get());
      }
    } catch (IOException e) {
      opened.entries.clear();
      opened.note(e);
    }
    return opened;
  }

  private void list(FileChannel old) throws IOException {
    if (!CacheKey.read(read(old, 0, CacheKey.BYTES)).equals(version)) {
      diagnostics.note(
          BuildCache.NOTE + "ignoring results of another version of Cribsheet or Java");
      return;
    }
    for (long at = CacheKey.BYTES, size = old.size(); at < size; ) {
      ByteBuffer head = read(old, at, HEAD);
      CacheKey key = CacheKey.read(head);
      Entry entry = new Entry(old, at + HEAD, head.getInt());
      at = entry.offset() + entry.length();
      if (entry.length() < 0 || at > size) {
        throw new UnusableException(at > size ? "it is truncated" : "it is damaged");
      }
      entries.put(key, entry);
    }
  }

  private static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new UnusableException("it is truncated");
      }
    }
    return bytes.flip();
  }

  private void note(IOException e) {
    String why = e instanceof UnusableException ? e.getMessage() : "it cannot be read or written";
    diagnostics.note(BuildCache.NOTE + "ignoring '" + file.getFileName() + "': " + why);
  }

  Set<CacheKey> keys() {
    return entries.keySet();
  }

  Optional<byte[]> find(CacheKey key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = read(entry.file(), entry.offset(), entry.length()).array();
      used.add(key);
      return Optional.of(bytes);
    } catch (IOException e) {
      note(e);
      return Optional.empty();
    }
  }

  synchronized void put(CacheKey key, byte[] bytes) {
    if (broken || entries.containsKey(key) && isNew(entries.get(key))) {
      return;
    }
    try {
      openNewFile();
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      key.write(head);
      write(head.putInt(bytes.length).flip());
      write(ByteBuffer.wrap(bytes));
      entries.put(key, new Entry(newFile.orElseThrow(), end - bytes.length, bytes.length));
      used.add(key);
    } catch (IOException e) {
      broken = true;
      note(e);
    }
  }

  private boolean isNew(Entry entry) {
    return newFile.filter(entry.file()::equals).isPresent();
  }

  private void openNewFile() throws IOException {
    if (newFile.isEmpty()) {
      newFile =
          Optional.of(
              FileChannel.open(
                  newPath(),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
      ByteBuffer head = ByteBuffer.allocate(CacheKey.BYTES);
      version.write(head);
      write(head.flip());
    }
  }

  /** Returns the path of this process's temporary file. */
  private Path newPath() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + NEW);
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += newFile.orElseThrow().write(bytes, end);
    }
  }

  /** Writes changes to disk; {@code sweep} drops results that were not used. */
  synchronized void close(boolean sweep) {
    try {
      boolean shrinks = sweep && !used.containsAll(entries.keySet());
      boolean changes = !broken && (newFile.isPresent() || shrinks);
      if (changes) {
        openNewFile();
        for (Map.Entry<CacheKey, Entry> kept : entries.entrySet()) {
          Entry entry = kept.getValue();
          if (!isNew(entry) && (!sweep || used.contains(kept.getKey()))) {
            write(read(entry.file(), entry.offset() - HEAD, HEAD + entry.length()));
          }
        }
      }
      for (FileChannel channel : Stream.of(oldFile, newFile).flatMap(Optional::stream).toList()) {
        channel.close();
      }
      if (changes) {
        Files.move(
            newPath(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(newPath());
      }
    } catch (IOException e) {
      note(e);
    }
  }
}
