package dev.cribsheet.drawing;

/**
 * A drawing as SVG.
 *
 * @param markup what stands inside the element {@code svg}
 */
public record Picture(int width, int height, String markup) {}
