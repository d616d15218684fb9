package dev.cribsheet.content.model;

/** An image's size in CSS pixels. */
public record ImageSize(int width, int height) {
  /**
   * Returns the size that an author wants. If one side is not given, it is scaled to keep the
   * proportions.
   *
   * @param wantedWidth 0 if not given
   * @param wantedHeight 0 if not given
   */
  public ImageSize fit(int wantedWidth, int wantedHeight) {
    if (wantedWidth == 0 && wantedHeight == 0) {
      return this;
    }
    return new ImageSize(
        wantedWidth == 0 ? scaled(width, wantedHeight, height) : wantedWidth,
        wantedHeight == 0 ? scaled(height, wantedWidth, width) : wantedHeight);
  }

  private static int scaled(int side, int wanted, int whole) {
    return Math.max(1, Math.round((float) side * wanted / Math.max(1, whole)));
  }
}
