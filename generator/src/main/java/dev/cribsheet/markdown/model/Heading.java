package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A heading as the page shows it.
 *
 * @param level 2 to 6 on the page, whatever the author wrote
 * @param id the anchor, unique in its document
 * @param source its text in the file
 */
public record Heading(int level, String id, MarkdownText title, SourceRef source) {}
