package dev.cribsheet.leak;

import dev.cribsheet.render.pdf.PdfTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Extracts the text from a published file of any type. */
final class FileTexts {
  private static final int MOST_UNPACKED = 64 << 20;

  private FileTexts() {}

  /** Returns the path of a file, followed by the pieces of text in it. */
  static List<String> of(String path, byte[] bytes) {
    List<String> texts = new ArrayList<>();
    texts.add(path);
    texts.addAll(
        starts(bytes, "%PDF-")
            ? PdfTexts.of(bytes)
            : starts(bytes, "PK") ? zip(bytes) : plain(bytes));
    return texts;
  }

  private static boolean starts(byte[] bytes, String start) {
    return bytes.length >= start.length()
        && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  private static List<String> plain(byte[] bytes) {
    try {
      return MarkupTexts.of(
          oneByte(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      String raw = new String(bytes, StandardCharsets.ISO_8859_1);
      return List.of(raw, oneByte(raw));
    }
  }

  /** Removes the zero bytes, in case the text has two bytes per letter. */
  private static String oneByte(String raw) {
    return raw.replace("\0", "");
  }

  private static List<String> zip(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int left = MOST_UNPACKED;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] unpacked = zip.readNBytes(left);
        left -= unpacked.length;
        texts.add(entry.getName());
        texts.addAll(plain(unpacked));
      }
    } catch (IOException | IllegalArgumentException e) {
      texts.addAll(plain(bytes));
    }
    return texts;
  }

  /** Returns a URL with its percent-encoding decoded. */
  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
