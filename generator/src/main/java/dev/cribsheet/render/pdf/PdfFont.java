package dev.cribsheet.render.pdf;

/**
 * A font that the engine may embed.
 *
 * @param family its name in CSS
 * @param weight 400 or 700
 * @param ttf a whole TrueType file; not copied, so do not change it
 */
public record PdfFont(String family, int weight, byte[] ttf) {
  /** Rejects any other weight, because the engine would fake it. */
  public PdfFont {
    if (weight != 400 && weight != 700) {
      throw new IllegalArgumentException("font weight " + weight + " is neither 400 nor 700");
    }
  }
}
