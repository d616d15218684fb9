package dev.cribsheet.drawing;

/**
 * The spacing of a sequence diagram, in pixels.
 *
 * @param text maximum width of the text of a message between adjacent participants
 * @param name maximum width of the name of a participant
 * @param boxSide space on each side of the name in its box
 * @param boxGap minimum distance between two boxes
 * @param frameSide distance between a frame and its contents
 * @param frameNest additional distance for each level of frames inside a frame
 * @param width the width to fill, in which case text may cross lifelines; 0 to place participants
 *     as far apart as the text requires
 */
record SequenceSpacing(
    double text,
    double name,
    double boxSide,
    double boxGap,
    double frameSide,
    double frameNest,
    double width) {
  static SequenceSpacing page(double text) {
    return new SequenceSpacing(text, Math.min(text, 120), 12, 20, 18, 8, 0);
  }

  /** Returns spacing that places participants as far apart as the width allows. */
  static SequenceSpacing close(double name, double boxSide, double width) {
    return new SequenceSpacing(140, name, boxSide, boxSide + 2, 6, 6, width);
  }

  /** True if text may cross lifelines. */
  boolean fixed() {
    return width > 0;
  }
}
