package dev.cribsheet.render.pdf;

/** A character that no font has, with at most 40 characters around its first occurrence. */
public record MissingGlyph(int codePoint, String context) {}
