package dev.cribsheet.drawing;

/** A drawing for print, with its own colours and its size in mm. */
public record PrintDrawing(double width, double height, Picture picture) {}
