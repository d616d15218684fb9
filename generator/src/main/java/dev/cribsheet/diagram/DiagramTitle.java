package dev.cribsheet.diagram;

/**
 * The texts about a diagram; each is empty if there is none.
 *
 * @param caption shown below the drawing
 * @param name accessible name
 * @param description accessible description
 */
public record DiagramTitle(String caption, String name, String description) {}
