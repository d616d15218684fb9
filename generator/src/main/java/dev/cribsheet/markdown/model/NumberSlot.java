package dev.cribsheet.markdown.model;

/**
 * A slot for a number, which is formatted for the language of the site. Its value is escaped text.
 *
 * @param number a decimal that {@link java.math.BigDecimal} can parse
 * @param unit empty for a plain number
 */
public record NumberSlot(String number, String unit) implements MarkdownSlot {}
