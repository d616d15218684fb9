package dev.cribsheet.render.pdf;

/**
 * A character that no font of the engine has.
 *
 * @param codePoint the character
 * @param context the text around its first place in the document, at most 40 characters
 */
public record MissingGlyph(int codePoint, String context) {}
