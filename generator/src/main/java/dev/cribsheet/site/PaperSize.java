package dev.cribsheet.site;

import java.util.Locale;

/** The paper sizes of sheets, in millimetres. */
public enum PaperSize {
  A4(210, 297, "A4"),
  LETTER(215.9, 279.4, "Letter");

  private final double width;
  private final double height;
  private final String label;

  PaperSize(double width, double height, String label) {
    this.width = width;
    this.height = height;
    this.label = label;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** Returns its name, the same in every language. */
  public String label() {
    return label;
  }

  /** Returns its name in file names. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
