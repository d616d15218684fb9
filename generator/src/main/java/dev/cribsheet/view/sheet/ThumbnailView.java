package dev.cribsheet.view.sheet;

/**
 * What a sheet looks like from afar, as paths of an SVG picture whose unit is the millimetre.
 *
 * @param width of the paper
 * @param height of the paper
 * @param text the lines of text
 * @param bold the lines in bold type
 * @param rules the lines that are drawn
 */
public record ThumbnailView(int width, int height, String text, String bold, String rules) {}
