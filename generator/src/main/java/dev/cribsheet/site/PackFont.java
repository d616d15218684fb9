package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.media.FontFamily;
import dev.cribsheet.content.media.FontProbe;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A font that the site provides.
 *
 * @param family the name that the files of the family share, up to the last hyphen or underscore
 * @param weight 400 or 700
 */
public record PackFont(String family, int weight, UrlPath url, byte[] ttf) {
  private static final List<Integer> WEIGHTS = List.of(400, 700);

  /**
   * Returns the fonts that {@code site.yaml} names, in order; a family with only one weight uses it
   * for both.
   */
  static List<PackFont> of(Content content) {
    List<PackFont> fonts = new ArrayList<>();
    for (Located<String> named : content.site().brand().fonts()) {
      content.asset(named.value()).ifPresent(asset -> add(asset, fonts));
    }
    List<PackFont> all = new ArrayList<>(fonts);
    for (PackFont font : fonts) {
      for (int weight : WEIGHTS) {
        if (all.stream().noneMatch(o -> o.family().equals(font.family()) && o.weight() == weight)) {
          all.add(new PackFont(font.family(), weight, font.url(), font.ttf()));
        }
      }
    }
    return all;
  }

  private static void add(Asset asset, List<PackFont> fonts) {
    byte[] ttf = asset.bytes(new Diagnostics()).orElseThrow(); // it was read and checked before
    String family = FontFamily.of(asset.path());
    UrlPath url = new UrlPath(asset.path());
    FontProbe.weight(ttf).ifPresent(weight -> fonts.add(new PackFont(family, weight, url, ttf)));
  }
}
