package dev.cribsheet.view.sheet;

/**
 * A thumbnail of a sheet, as SVG path data in millimetres.
 *
 * @param width the width of the paper
 * @param height the height of the paper
 * @param text the lines of text
 * @param bold the lines in bold type
 * @param rules the ruled lines and borders
 */
public record ThumbnailView(int width, int height, String text, String bold, String rules) {}
