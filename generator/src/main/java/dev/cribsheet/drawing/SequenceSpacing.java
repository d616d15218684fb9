package dev.cribsheet.drawing;

/**
 * The spacing of a sequence diagram, in pixels.
 *
 * @param text maximum width of the text of a message between two neighbours
 * @param name maximum width of the name of a participant
 * @param boxSide space beside the name in its box
 * @param boxGap least distance between two boxes
 * @param frameSide distance of a frame from what is in it
 * @param frameNest how much farther out each frame around another one is
 * @param width width to fill, in which text may cross the lines of participants; 0 if text keeps
 *     them apart
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

  /** Participants are as far apart as a width allows. */
  static SequenceSpacing close(double name, double width) {
    return new SequenceSpacing(140, name, 4, 6, 6, 6, width);
  }

  /** True if text may cross the lines of participants. */
  boolean fixed() {
    return width > 0;
  }
}
