package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Optional;

/**
 * A link in the header or the footer of every page.
 *
 * @param url the encoded URL; empty for a file
 * @param file the link to a file of the content; absent for a URL
 */
public record NamedLink(String text, String url, Optional<MarkdownLink> file) {}
