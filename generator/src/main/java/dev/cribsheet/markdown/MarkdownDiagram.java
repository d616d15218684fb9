package dev.cribsheet.markdown;

import dev.cribsheet.diagram.Diagram;

/**
 * A gap for a diagram; its value is the whole figure.
 *
 * @param name for those who do not see it; different from all others of the document
 */
public record MarkdownDiagram(Diagram diagram, String name) implements MarkdownSlot {}
