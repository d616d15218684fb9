package dev.cribsheet.markdown.model;

/**
 * A gap for a number, which each language writes in its own way; its value is escaped text.
 *
 * @param number as {@link java.math.BigDecimal} reads it
 * @param unit empty for a plain number
 */
public record NumberSlot(String number, String unit) implements MarkdownSlot {}
