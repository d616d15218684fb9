package dev.cribsheet.source;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds bidirectional control characters in text without right-to-left letters. */
public final class BidiControls {
  private BidiControls() {}

  /**
   * Returns the UTF-16 offset of the first control character; empty if there is none or the text
   * has right-to-left letters.
   */
  public static OptionalInt find(String text) {
    int first = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isBidiControl(c)) {
        first = first < 0 ? i : first;
      } else if (isRightToLeft(c)) {
        return OptionalInt.empty();
      }
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** Warns about the first such character in each line without right-to-left letters. */
  static void warn(SourceText source, Diagnostics diagnostics) {
    if (source.text().chars().noneMatch(BidiControls::isBidiControl)) {
      return;
    }
    for (int line = 0; line < source.lineCount(); line++) {
      int start = source.lineStart(line);
      OptionalInt found = find(source.text().substring(start, source.lineEnd(line)));
      if (found.isPresent()) {
        int at = start + found.getAsInt();
        diagnostics.add(
            DiagnosticCode.TURNED_TEXT,
            source.ref(at, at + 1),
            described(source.text().codePointAt(at)),
            "delete it: it can make text display differently from how it is written");
      }
    }
  }

  public static String described(int codePoint) {
    return String.format(Locale.ROOT, "bidirectional control character U+%04X", codePoint);
  }

  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
