package dev.cribsheet.drawing;

/** A drawing as the content of an {@code svg} element, and its size in pixels. */
public record Picture(int width, int height, String markup) {}
