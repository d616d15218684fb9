package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Map;
import java.util.Optional;

/** The URLs of content files, and the assets, by their paths. */
public record AddressBook(Map<String, UrlPath> pages, Map<String, Asset> assets) {
  public AddressBook {
    pages = Map.copyOf(pages);
    assets = Map.copyOf(assets);
  }

  /** The page or asset that a checked link leads to. */
  public UrlPath page(MarkdownLink link) {
    return Optional.ofNullable(pages.get(address(link).path())).orElseThrow();
  }

  /** The encoded fragment of the link, with its {@code #}; empty for the top of the page. */
  public String fragment(MarkdownLink link) {
    String fragment = address(link).fragment();
    return fragment.isEmpty() ? "" : "#" + UrlPath.encoded(fragment);
  }

  /** The size of the picture that a checked link shows. */
  public ImageSize imageSize(MarkdownLink link) {
    return assets.get(address(link).path()).size().orElseThrow();
  }

  private static LinkAddress address(MarkdownLink link) {
    return link.address().orElseThrow();
  }
}
