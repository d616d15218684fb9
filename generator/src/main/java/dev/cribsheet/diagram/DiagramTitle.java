package dev.cribsheet.diagram;

/**
 * The texts that describe a diagram. Each may be empty.
 *
 * @param caption shown below the drawing
 * @param name accessible name
 * @param description accessible description
 */
public record DiagramTitle(String caption, String name, String description) {}
