package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes files as strict UTF-8, normalizes line endings, and rejects control characters. */
final class TextDecoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  static Optional<SourceText> decode(
      SourceFile file, CacheKey key, byte[] bytes, Diagnostics diagnostics) {
    boolean ascii = isAscii(bytes);
    CharBuffer chars = CharBuffer.allocate(ascii ? 0 : bytes.length);
    boolean valid = ascii || decode(bytes, chars);
    String decoded = ascii ? new String(bytes, StandardCharsets.US_ASCII) : chars.flip().toString();
    SourceText text =
        new SourceText(
            file.path(), file.shownPath(), withNormalLineEnds(withoutByteOrderMark(decoded)), key);
    if (!valid) {
      int end = text.text().length();
      diagnostics.add(
          DiagnosticCode.ENCODING,
          text.ref(end, end + 1),
          "the file is not valid UTF-8 from here on",
          hint(bytes));
      return Optional.empty();
    }
    if (hasControls(text, diagnostics)) {
      return Optional.empty();
    }
    if (!ascii) {
      BidiControls.warn(text, diagnostics);
    }
    return Optional.of(text);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Decodes up to the first invalid byte; returns false if there is one. */
  private static boolean decode(byte[] bytes, CharBuffer chars) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return !decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
  }

  private static String hint(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return "it looks like "
        + (wide ? "UTF-16" : "Latin-1 or Windows-1252")
        + ": save the file as UTF-8";
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String withNormalLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean hasControls(SourceText source, Diagnostics diagnostics) {
    int at = AllowedCharacters.indexOfRefused(source.text());
    if (at < 0) {
      return false;
    }
    diagnostics.add(
        DiagnosticCode.CONTROL_CHARACTER,
        source.ref(at, at + 1),
        AllowedCharacters.described(source.text().codePointAt(at)),
        "delete it");
    return true;
  }
}
