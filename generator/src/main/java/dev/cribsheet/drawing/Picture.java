package dev.cribsheet.drawing;

/**
 * A drawing as SVG.
 *
 * @param width in pixels
 * @param height in pixels
 * @param markup the content of the {@code svg} element
 */
public record Picture(int width, int height, String markup) {}
