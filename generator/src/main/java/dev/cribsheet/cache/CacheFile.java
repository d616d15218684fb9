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

/** All results of one kind in one file; new ones go to a file beside it that takes its place. */
final class CacheFile {
  static final String NEW = ".new";

  private final Path file;
  private final CacheKey version;
  private final Diagnostics diagnostics;
  private final Map<CacheKey, Entry> kept = new HashMap<>();
  private final Map<CacheKey, Entry> added = new ConcurrentHashMap<>();
  private final Set<CacheKey> used = ConcurrentHashMap.newKeySet();
  private Optional<FileChannel> old = Optional.empty();
  private Optional<FileChannel> fresh = Optional.empty();
  private long end;
  private volatile boolean broken;

  private CacheFile(Path file, CacheKey version, Diagnostics diagnostics) {
    this.file = file;
    this.version = version;
    this.diagnostics = diagnostics;
  }

  static CacheFile open(Path file, CacheKey version, Diagnostics diagnostics) {
    CacheFile pack = new CacheFile(file, version, diagnostics);
    try {
      if (Files.exists(file)) {
        pack.old = Optional.of(FileChannel.open(file, StandardOpenOption.READ));
        CacheFileIndex.read(pack.old.get(), version, pack.kept);
      }
    } catch (IOException e) {
      pack.kept.clear();
      pack.note(e);
    }
    return pack;
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
      FileChannel from = (isNew ? fresh : old).orElseThrow();
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
      openFresh();
      append(key, bytes);
    } catch (IOException e) {
      broken = true;
      note(e);
    }
  }

  private void openFresh() throws IOException {
    if (fresh.isEmpty()) {
      fresh =
          Optional.of(
              FileChannel.open(
                  freshFile(),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
    }
  }

  /** Beside the file, for this process alone. */
  private Path freshFile() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + NEW);
  }

  private void append(CacheKey key, byte[] bytes) throws IOException {
    write(ByteBuffer.wrap(bytes));
    added.put(key, new Entry(end - bytes.length, bytes.length));
    used.add(key);
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += fresh.orElseThrow().write(bytes, end);
    }
  }

  /**
   * Writes what changed.
   *
   * @param sweep whether to drop what nobody asked for
   */
  synchronized void close(boolean sweep) {
    try {
      boolean shrinks = sweep && !used.containsAll(kept.keySet());
      if (broken || added.isEmpty() && !shrinks) {
        closeFiles();
        Files.deleteIfExists(freshFile());
        return;
      }
      publish(sweep);
    } catch (IOException e) {
      note(e);
    }
  }

  private void publish(boolean sweep) throws IOException {
    openFresh();
    Map<CacheKey, Entry> all = new LinkedHashMap<>(added);
    List<Map.Entry<CacheKey, Entry>> lasting = lasting(sweep);
    for (int from = 0, to; from < lasting.size(); from = to) {
      long start = lasting.get(from).getValue().offset();
      long next = start;
      for (to = from; to < lasting.size() && lasting.get(to).getValue().offset() == next; to++) {
        Entry entry = lasting.get(to).getValue();
        all.put(lasting.get(to).getKey(), new Entry(end + next - start, entry.length()));
        next += entry.length();
      }
      copy(start, next);
    }
    write(CacheFileIndex.of(all, version, end));
    closeFiles();
    Files.move(
        freshFile(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What stays of the old file, as it stands there: neighbours are copied together. */
  private List<Map.Entry<CacheKey, Entry>> lasting(boolean sweep) {
    return kept.entrySet().stream()
        .filter(entry -> !sweep || used.contains(entry.getKey()))
        .filter(entry -> !added.containsKey(entry.getKey()))
        .sorted(Comparator.comparingLong(entry -> entry.getValue().offset()))
        .toList();
  }

  private void copy(long from, long to) throws IOException {
    FileChannel source = old.orElseThrow();
    FileChannel target = fresh.orElseThrow().position(end);
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
    if (old.isPresent()) {
      old.get().close();
    }
    if (fresh.isPresent()) {
      fresh.get().close();
    }
  }
}
