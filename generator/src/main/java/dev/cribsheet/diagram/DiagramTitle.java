package dev.cribsheet.diagram;

/**
 * What an author says about a diagram; empty where nothing is said.
 *
 * @param caption shown under the drawing
 * @param name for those who do not see it
 */
public record DiagramTitle(String caption, String name, String description) {}
