package dev.cribsheet.markdown.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/**
 * A relative link or image. As a slot, its value is an attribute with a leading space, such as
 * {@code href="x.html"}, or nothing if the link leads nowhere.
 *
 * @param from the path of the linking file, relative to the content folder
 * @param destination with entities and backslashes decoded, but percent escapes kept
 * @param address the resolved destination; absent if it leaves the content folder
 * @param source the position of the destination
 */
public record MarkdownLink(
    Kind kind, String from, String destination, Optional<LinkAddress> address, SourceRef source)
    implements MarkdownSlot {
  /** Whether the destination is a link target or an image on the page. */
  public enum Kind {
    LINK,
    IMAGE
  }

  public static MarkdownLink of(Kind kind, String from, String destination, SourceRef source) {
    return new MarkdownLink(kind, from, destination, LinkAddress.of(from, destination), source);
  }
}
