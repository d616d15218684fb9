package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A gap for a diagram; its value is the whole figure.
 *
 * @param text of the diagram, which was read without a mistake
 * @param name for those who do not see it; different from all others of the document
 * @param source where it starts
 */
public record MarkdownDiagram(String text, String name, SourceRef source) implements MarkdownSlot {}
