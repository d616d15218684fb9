package dev.cribsheet.diagram;

/**
 * The text that describes a diagram. Each part may be empty.
 *
 * @param caption shown below the drawing
 * @param name accessible name
 * @param description accessible description
 */
public record DiagramTitle(String caption, String name, String description) {}
