package dev.cribsheet.drawing;

/** A drawing for print, which includes its colours. The size is in mm. */
public record PrintDrawing(double width, double height, Picture picture) {}
