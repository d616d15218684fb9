package dev.cribsheet.markdown.model;

/**
 * A gap for a word of the user interface, such as the heading of a callout; its value is escaped
 * text that is safe in an attribute too.
 *
 * @param key the name of the word, such as {@code callout.tip}
 */
public record LabelSlot(String key) implements MarkdownSlot {}
