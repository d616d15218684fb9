package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A heading as the page shows it.
 *
 * @param level 2 to 6, which may differ from the level in the source
 * @param id the anchor, unique in its document
 * @param named whether the author chose the id, as in {@code {#id}}
 * @param source the position of the heading's text
 */
public record Heading(int level, String id, boolean named, MarkdownText title, SourceRef source) {}
