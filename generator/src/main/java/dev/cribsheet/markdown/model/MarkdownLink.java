package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/**
 * A gap for the address of a relative link or image; its value is the attribute with a leading
 * space, such as {@code href="x.html"}.
 *
 * @param from path of the file it stands in, below the content folder
 * @param destination entities and backslashes decoded, percent-encoding as the author wrote it
 * @param address what the destination means; absent when it leaves the content folder
 * @param source the destination in the file
 */
public record MarkdownLink(
    Kind kind, String from, String destination, Optional<LinkAddress> address, SourceRef source)
    implements MarkdownSlot {
  /** What the address is for. */
  public enum Kind {
    LINK,
    IMAGE
  }

  public static MarkdownLink of(Kind kind, String from, String destination, SourceRef source) {
    return new MarkdownLink(kind, from, destination, LinkAddress.of(from, destination), source);
  }
}
