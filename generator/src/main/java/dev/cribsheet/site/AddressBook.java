package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.LinkedFiles;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Map;
import java.util.Optional;

/** The targets of links, the URLs of content files and the assets, by path. */
public record AddressBook(
    LinkedFiles files, Map<String, UrlPath> pages, Map<String, Asset> assets) {
  public AddressBook {
    pages = Map.copyOf(pages);
    assets = Map.copyOf(assets);
  }

  /**
   * Returns the page or asset that a checked link leads to; empty if it leads out of the content
   * folder.
   */
  public Optional<UrlPath> page(MarkdownLink link) {
    return files.find(link).map(found -> pages.get(found.path()));
  }

  /** Returns whether a checked link leads to content with its own page. */
  public boolean isArticle(MarkdownLink link) {
    return files
        .find(link)
        .flatMap(found -> ContentKinds.of(found.path()))
        .filter(kind -> kind.article().isPresent())
        .isPresent();
  }

  /**
   * Returns the encoded fragment of the link, with its {@code #}; empty for the top of the page.
   */
  public String fragment(MarkdownLink link) {
    String fragment = address(link).fragment();
    return fragment.isEmpty() ? "" : "#" + UrlPath.encoded(fragment);
  }

  /** Returns the size of the image that a checked link shows. */
  public ImageSize imageSize(MarkdownLink link) {
    return assets.get(files.find(link).orElseThrow().path()).size().orElseThrow();
  }

  private static LinkAddress address(MarkdownLink link) {
    return link.address().orElseThrow();
  }
}
