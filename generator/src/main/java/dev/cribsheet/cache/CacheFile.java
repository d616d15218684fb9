package dev.cribsheet.cache;

import dev.cribsheet.cache.CacheFileIndex.Entry;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The results of one kind. New ones are written to a second file, which replaces the first. */
final class CacheFile {
  static final String NEW = ".new";

  private final Path file;
  private final CacheKey version;
  private final Diagnostics diagnostics;
  private final Map<CacheKey, Entry> kept = new HashMap<>();
  private final Map<CacheKey, Entry> added = new ConcurrentHashMap<>();
  private final Set<CacheKey> used = ConcurrentHashMap.newKeySet();
  private Optional<FileChannel> oldFile = Optional.empty();
  private Optional<FileChannel> newFile = Optional.empty();
  private long end;
  private volatile boolean broken;

  private CacheFile(Path file, CacheKey version, Diagnostics diagnostics) {
    this.file = file;
    this.version = version;
    this.diagnostics = diagnostics;
  }

  static CacheFile open(Path file, CacheKey version, Diagnostics diagnostics) {
    CacheFile opened = new CacheFile(file, version, diagnostics);
    try {
      if (Files.exists(file)) {
        opened.oldFile = Optional.of(FileChannel.open(file, StandardOpenOption.READ));
        CacheFileIndex.read(opened.oldFile.get(), version, opened.kept);
      }
    } catch (IOException e) {
      opened.kept.clear();
      opened.note(e);
    }
    return opened;
  }

  private void note(IOException e) {
    String why =
        e instanceof CacheFileIndex.UnusableException
            ? e.getMessage()
            : "it cannot be read or written";
    diagnostics.note(BuildCache.NOTE + "ignoring '" + file.getFileName() + "': " + why);
  }

  Optional<byte[]> find(CacheKey key) {
    boolean isNew = added.containsKey(key);
    Entry entry = (isNew ? added : kept).get(key);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      FileChannel from = (isNew ? newFile : oldFile).orElseThrow();
      byte[] bytes = CacheFileIndex.read(from, entry.offset(), entry.length()).array();
      used.add(key);
      return Optional.of(bytes);
    } catch (IOException e) {
      note(e);
      return Optional.empty();
    }
  }

  synchronized void put(CacheKey key, byte[] bytes) {
    if (broken || added.containsKey(key)) {
      return;
    }
    try {
      openNewFile();
      write(ByteBuffer.wrap(bytes));
      added.put(key, new Entry(end - bytes.length, bytes.length));
      used.add(key);
    } catch (IOException e) {
      broken = true;
      note(e);
    }
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
    }
  }

  /** A temporary file of this process. */
  private Path newPath() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + NEW);
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += newFile.orElseThrow().write(bytes, end);
    }
  }

  /**
   * Writes changes to disk.
   *
   * @param sweep whether to drop results that were not used
   */
  synchronized void close(boolean sweep) {
    try {
      boolean shrinks = sweep && !used.containsAll(kept.keySet());
      if (broken || added.isEmpty() && !shrinks) {
        closeFiles();
        Files.deleteIfExists(newPath());
        return;
      }
      publish(sweep);
    } catch (IOException e) {
      note(e);
    }
  }

  private void publish(boolean sweep) throws IOException {
    openNewFile();
    Map<CacheKey, Entry> all = new LinkedHashMap<>(added);
    List<Map.Entry<CacheKey, Entry>> retained = retained(sweep);
    for (int from = 0, to; from < retained.size(); from = to) {
      long start = retained.get(from).getValue().offset();
      long next = start;
      for (to = from; to < retained.size() && retained.get(to).getValue().offset() == next; to++) {
        Entry entry = retained.get(to).getValue();
        all.put(retained.get(to).getKey(), new Entry(end + next - start, entry.length()));
        next += entry.length();
      }
      copy(start, next);
    }
    write(CacheFileIndex.of(all, version, end));
    closeFiles();
    Files.move(
        newPath(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The entries of the old file to copy, by offset, so that neighbours are copied together. */
  private List<Map.Entry<CacheKey, Entry>> retained(boolean sweep) {
    return kept.entrySet().stream()
        .filter(entry -> !sweep || used.contains(entry.getKey()))
        .filter(entry -> !added.containsKey(entry.getKey()))
        .sorted(Comparator.comparingLong(entry -> entry.getValue().offset()))
        .toList();
  }

  private void copy(long from, long to) throws IOException {
    FileChannel source = oldFile.orElseThrow();
    FileChannel target = newFile.orElseThrow().position(end);
    for (long at = from; at < to; ) {
      long copied = source.transferTo(at, to - at, target);
      if (copied <= 0) {
        throw new CacheFileIndex.UnusableException("it is truncated");
      }
      at += copied;
      end += copied;
    }
  }

  private void closeFiles() throws IOException {
    for (FileChannel channel : Stream.of(oldFile, newFile).flatMap(Optional::stream).toList()) {
      channel.close();
    }
  }
}
