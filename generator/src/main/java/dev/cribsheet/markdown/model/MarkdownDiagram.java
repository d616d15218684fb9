package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A slot for a diagram. Its value is a complete {@code figure} element.
 *
 * @param text the source of the diagram, which has no errors
 * @param name the accessible name, unique in the document
 * @param source the position of the first character
 */
public record MarkdownDiagram(String text, String name, SourceRef source) implements MarkdownSlot {}
