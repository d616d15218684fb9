package dev.cribsheet.site;

import dev.cribsheet.content.Asset;
import dev.cribsheet.content.ImageSize;
import dev.cribsheet.content.LinkAddress;
import dev.cribsheet.markdown.MarkdownLink;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the address that stands for a content file.
 *
 * @param pages by the path of the content file
 * @param assets by their path
 */
public record AddressBook(Map<String, UrlPath> pages, Map<String, Asset> assets) {
  public AddressBook {
    pages = Map.copyOf(pages);
    assets = Map.copyOf(assets);
  }

  /** Where a checked link leads, as seen from a page. */
  public String href(MarkdownLink link, UrlPath from) {
    LinkAddress address = LinkAddress.of(link).orElseThrow();
    UrlPath target = Optional.ofNullable(pages.get(address.path())).orElseThrow();
    String fragment = address.fragment().isEmpty() ? "" : "#" + UrlPath.encoded(address.fragment());
    boolean here = target.equals(from) && !fragment.isEmpty();
    return here ? fragment : target.from(from) + fragment;
  }

  /** The size of the picture that a checked link shows. */
  public ImageSize imageSize(MarkdownLink link) {
    LinkAddress address = LinkAddress.of(link).orElseThrow();
    return assets.get(address.path()).size().orElseThrow();
  }
}
