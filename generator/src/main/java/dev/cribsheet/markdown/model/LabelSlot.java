package dev.cribsheet.markdown.model;

/**
 * A slot for a UI string, such as the label of a callout. Its value is escaped for text and
 * attributes.
 *
 * @param key the key of the string, such as {@code callout.tip}
 */
public record LabelSlot(String key) implements MarkdownSlot {}
