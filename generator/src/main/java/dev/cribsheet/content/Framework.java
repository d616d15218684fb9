package dev.cribsheet.content;

import dev.cribsheet.markdown.MarkdownDocument;
import dev.cribsheet.markdown.MarkdownText;

/**
 * What {@code framework.md} says.
 *
 * @param path of its file below the content folder
 */
public record Framework(String path, String title, MarkdownText lede, MarkdownDocument body) {}
