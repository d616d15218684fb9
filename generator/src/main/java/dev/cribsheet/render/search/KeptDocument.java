package dev.cribsheet.render.search;

import dev.cribsheet.cache.CacheKey;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The words of a document as they are kept.
 *
 * @param key of what the document is made of; absent when that is not one file
 * @param bytes its counts: of most only a few are asked for
 */
record KeptDocument(Optional<CacheKey> key, byte[] bytes) {
  private static final int ROOM = 1024;

  static KeptDocument of(Optional<CacheKey> key, WordCounts counts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
    write(counts, bytes);
    return new KeptDocument(key, bytes.toByteArray());
  }

  boolean hasCountsOf(KeptDocument other) {
    return Arrays.equals(bytes, other.bytes);
  }

  /** Most words stand in the body alone: they have one number, the others three. */
  private static void write(WordCounts counts, ByteArrayOutputStream out) {
    for (int length : counts.lengths()) {
      CompactBytes.number(length, out);
    }
    CompactBytes.number(counts.words().length, out);
    int before = 0;
    for (int i = 0; i < counts.words().length; i++) {
      int word = counts.words()[i];
      CompactBytes.number(word - before, out);
      before = word;
      int title = counts.count(i, WordCounts.TITLE);
      int headings = counts.count(i, WordCounts.HEADINGS);
      int besides = title + headings > 0 ? 1 : 0;
      CompactBytes.number(counts.count(i, WordCounts.BODY) << 1 | besides, out);
      if (besides > 0) {
        CompactBytes.number(title, out);
        CompactBytes.number(headings, out);
      }
    }
  }

  WordCounts counts() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int[] lengths = new int[WordCounts.FIELDS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = CompactBytes.number(in);
    }
    int[] words = new int[CompactBytes.number(in)];
    int[] counts = new int[words.length * WordCounts.FIELDS];
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      before += CompactBytes.number(in);
      words[i] = before;
      int body = CompactBytes.number(in);
      counts[i * WordCounts.FIELDS + WordCounts.BODY] = body >> 1;
      if ((body & 1) != 0) {
        counts[i * WordCounts.FIELDS + WordCounts.TITLE] = CompactBytes.number(in);
        counts[i * WordCounts.FIELDS + WordCounts.HEADINGS] = CompactBytes.number(in);
      }
    }
    return new WordCounts(words, counts, lengths);
  }
}
