package dev.cribsheet.render.pdf;

/**
 * A character that no font has.
 *
 * @param context the text around its first occurrence, at most 40 characters
 */
public record MissingGlyph(int codePoint, String context) {}
