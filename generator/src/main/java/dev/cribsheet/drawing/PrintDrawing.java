package dev.cribsheet.drawing;

/**
 * A drawing for print, with its own colours.
 *
 * @param width in mm
 * @param height in mm
 */
public record PrintDrawing(double width, double height, Picture picture) {}
