package dev.cribsheet.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.zip.CRC32C;

/** The index of a cache file: it follows the entries, and a footer of fixed length follows it. */
final class CacheFileIndex {
  record Entry(long offset, int length) {}

  private static final long MAGIC = 0x43726962_50616b31L;
  private static final int ROW = CacheKey.BYTES + Long.BYTES + Integer.BYTES;
  private static final int FOOTER =
      CacheKey.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

  private CacheFileIndex() {}

  /** The message says why a file cannot be used. */
  static final class UnusableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
      super(message);
    }
  }

  static void read(FileChannel file, CacheKey version, Map<CacheKey, Entry> entries)
      throws IOException {
    long size = file.size();
    if (size < FOOTER) {
      throw new UnusableException("it is truncated");
    }
    ByteBuffer footer = read(file, size - FOOTER, FOOTER);
    CacheKey made = CacheKey.read(footer);
    long start = footer.getLong();
    int count = footer.getInt();
    int sum = footer.getInt();
    if (footer.getLong() != MAGIC || start < 0 || start + (long) count * ROW != size - FOOTER) {
      throw new UnusableException("it is damaged");
    }
    if (!made.equals(version)) {
      throw new UnusableException("it was written by another version");
    }
    ByteBuffer rows = read(file, start, count * ROW);
    if (sum(rows.array()) != sum) {
      throw new UnusableException("it is damaged");
    }
    for (int i = 0; i < count; i++) {
      entries.put(CacheKey.read(rows), new Entry(rows.getLong(), rows.getInt()));
    }
  }

  static ByteBuffer of(Map<CacheKey, Entry> entries, CacheKey version, long start) {
    ByteBuffer rows = ByteBuffer.allocate(entries.size() * ROW);
    entries.forEach(
        (key, entry) -> {
          key.write(rows);
          rows.putLong(entry.offset()).putInt(entry.length());
        });
    ByteBuffer all = ByteBuffer.allocate(rows.capacity() + FOOTER).put(rows.flip());
    version.write(all);
    all.putLong(start).putInt(entries.size()).putInt(sum(rows.array())).putLong(MAGIC);
    return all.flip();
  }

  static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new UnusableException("it is truncated");
      }
    }
    return bytes.flip();
  }

  private static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
