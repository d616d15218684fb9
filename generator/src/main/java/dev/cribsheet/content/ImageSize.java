package dev.cribsheet.content;

/** A picture's size in CSS pixels. */
public record ImageSize(int width, int height) {}
