package dev.cribsheet.render.search;

import dev.cribsheet.cache.CacheKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counted documents as bytes and back.
 *
 * @param words each at the index that is its number
 * @param documents what was counted, by what each is made of
 */
record WordBytes(List<Word> words, Map<CacheKey, WordCounts> documents) {
  static final WordBytes NONE = new WordBytes(List.of(), Map.of());

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(words.size());
      for (Word word : words) {
        text(word.form(), bytes);
        text(word.stem(), bytes);
      }
      out.writeInt(documents.size());
      for (Map.Entry<CacheKey, WordCounts> document : documents.entrySet()) {
        document.getKey().write(out);
        document(document.getValue(), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(String text, ByteArrayOutputStream out) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length, out);
    out.writeBytes(utf8);
  }

  /** Most words stand in the body alone: they have one number, the others three. */
  private static void document(WordCounts document, ByteArrayOutputStream out) {
    for (int length : document.lengths()) {
      number(length, out);
    }
    number(document.words().length, out);
    int before = 0;
    for (int i = 0; i < document.words().length; i++) {
      int word = document.words()[i];
      number(word - before, out);
      before = word;
      int title = document.count(i, WordCounts.TITLE);
      int headings = document.count(i, WordCounts.HEADINGS);
      int besides = title + headings > 0 ? 1 : 0;
      number(document.count(i, WordCounts.BODY) << 1 | besides, out);
      if (besides > 0) {
        number(title, out);
        number(headings, out);
      }
    }
  }

  /** Seven bits a byte, the lowest first. */
  private static void number(int number, ByteArrayOutputStream out) {
    int left = number;
    for (; left >= MORE; left >>>= BITS) {
      out.write(left & MORE - 1 | MORE);
    }
    out.write(left);
  }

  static WordBytes of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Word> words = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      words.add(new Word(text(in), text(in), words.size()));
    }
    Map<CacheKey, WordCounts> documents = new HashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      documents.put(CacheKey.read(in), document(in));
    }
    return new WordBytes(words, documents);
  }

  private static String text(ByteBuffer in) {
    byte[] utf8 = new byte[number(in)];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static WordCounts document(ByteBuffer in) {
    int[] lengths = new int[WordCounts.FIELDS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = number(in);
    }
    int[] words = new int[number(in)];
    int[] counts = new int[words.length * WordCounts.FIELDS];
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      before += number(in);
      words[i] = before;
      int body = number(in);
      counts[i * WordCounts.FIELDS + WordCounts.BODY] = body >> 1;
      if ((body & 1) != 0) {
        counts[i * WordCounts.FIELDS + WordCounts.TITLE] = number(in);
        counts[i * WordCounts.FIELDS + WordCounts.HEADINGS] = number(in);
      }
    }
    return new WordCounts(words, counts, lengths);
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; ; shift += BITS) {
      int part = in.get();
      number |= (part & MORE - 1) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }
}
