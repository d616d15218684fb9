package dev.cribsheet.render.search;

import dev.cribsheet.cache.CacheKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kept index as bytes and back. */
final class KeptIndexBytes {
  private static final int ROOM = 1 << 24;

  private KeptIndexBytes() {}

  static byte[] of(KeptIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    CompactBytes.number(index.words().size(), out);
    for (Word word : index.words()) {
      CompactBytes.text(word.form(), out);
      CompactBytes.text(word.stem(), out);
      CompactBytes.number(index.uses()[word.number()], out);
    }
    CompactBytes.number(index.length(), out);
    CompactBytes.number(index.documents().size(), out);
    index.documents().forEach(document -> write(document, out));
    CompactBytes.number(index.groups().size(), out);
    for (TermGroup group : index.groups()) {
      CompactBytes.number(group.forms().size(), out);
      group.forms().forEach(form -> CompactBytes.text(form, out));
      CompactBytes.number(group.documents(), out);
      CompactBytes.text(group.postings(), out);
    }
    return out.toByteArray();
  }

  private static void write(KeptDocument document, ByteArrayOutputStream out) {
    out.write(document.key().isPresent() ? 1 : 0);
    document.key().ifPresent(key -> write(key, out));
    CompactBytes.bytes(document.bytes(), out);
  }

  private static void write(CacheKey key, ByteArrayOutputStream out) {
    try {
      key.write(new DataOutputStream(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KeptIndex read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int[] uses = new int[CompactBytes.number(in)];
    List<Word> words = new ArrayList<>(uses.length);
    for (int i = 0; i < uses.length; i++) {
      words.add(new Word(CompactBytes.text(in), CompactBytes.text(in), i));
      uses[i] = CompactBytes.number(in);
    }
    int length = CompactBytes.number(in);
    List<KeptDocument> documents = new ArrayList<>();
    for (int left = CompactBytes.number(in); left > 0; left--) {
      Optional<CacheKey> key = in.get() == 0 ? Optional.empty() : Optional.of(CacheKey.read(in));
      documents.add(new KeptDocument(key, CompactBytes.bytes(in)));
    }
    List<TermGroup> groups = new ArrayList<>();
    for (int left = CompactBytes.number(in); left > 0; left--) {
      List<String> forms = new ArrayList<>();
      for (int more = CompactBytes.number(in); more > 0; more--) {
        forms.add(CompactBytes.text(in));
      }
      groups.add(new TermGroup(forms, CompactBytes.number(in), CompactBytes.text(in)));
    }
    return new KeptIndex(words, uses, length, documents, groups);
  }
}
