package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/**
 * A block at the top level of Markdown text.
 *
 * @param heading present if the block is a heading
 * @param orderedList whether the block is a numbered list
 * @param source the position of the block
 */
public record MarkdownBlock(
    Optional<Heading> heading, boolean orderedList, MarkdownText text, SourceRef source) {}
