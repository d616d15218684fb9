package dev.cribsheet.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The terminal cells that a character takes: 0 for combining marks, 2 for wide ones, else 1. */
final class TextWidth {
  private static final int WIDE = eastAsianWidth("W");
  private static final int FULL_WIDTH = eastAsianWidth("F");

  private TextWidth() {}

  static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
        return 0;
      default:
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == WIDE || width == FULL_WIDTH ? 2 : 1;
    }
  }

  private static int eastAsianWidth(String shortName) {
    return UCharacter.getPropertyValueEnum(UProperty.EAST_ASIAN_WIDTH, shortName);
  }
}
