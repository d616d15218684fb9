package dev.cribsheet.render.pdf;

/**
 * A font that the engine may embed.
 *
 * @param family the name that the CSS uses
 * @param weight 400 or 700
 * @param ttf a whole TrueType file; not copied, so leave it as it is
 */
public record PdfFont(String family, int weight, byte[] ttf) {
  /**
   * Checks the weight.
   *
   * @throws IllegalArgumentException for a weight that the CSS engine would smear
   */
  public PdfFont {
    if (weight != 400 && weight != 700) {
      throw new IllegalArgumentException("font weight " + weight + " is neither 400 nor 700");
    }
  }
}
