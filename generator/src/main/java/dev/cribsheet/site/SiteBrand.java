package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Brand;
import dev.cribsheet.content.model.Brand.Colours;
import dev.cribsheet.content.model.NamedLink;
import dev.cribsheet.diagnostic.Located;
import java.util.List;
import java.util.Optional;

/**
 * The brand of the site, with its files read.
 *
 * @param logo for the light theme
 * @param darkLogo for the dark theme, if it has its own
 * @param icon the favicon; empty for the theme's icon
 */
public record SiteBrand(
    Colours colours,
    List<PackFont> fonts,
    Optional<BrandPicture> logo,
    Optional<BrandPicture> darkLogo,
    Optional<UrlPath> icon,
    List<BrandCallout> callouts,
    List<NamedLink> header,
    List<NamedLink> footer) {
  /** A logo can serve as the icon if it is at most this many times as wide as it is high. */
  private static final int WIDEST_ICON = 2;

  public SiteBrand {
    fonts = List.copyOf(fonts);
    callouts = List.copyOf(callouts);
    header = List.copyOf(header);
    footer = List.copyOf(footer);
  }

  /** Returns whether pages need no CSS rules for the brand; fonts and the icon need none. */
  public boolean isNone() {
    return colours.equals(Colours.NONE)
        && logo.isEmpty()
        && callouts.isEmpty()
        && header.isEmpty()
        && footer.isEmpty();
  }

  static SiteBrand of(Content content) {
    Brand brand = content.site().brand();
    Optional<Located<String>> logo = brand.logo().map(Brand.Logo::light);
    return new SiteBrand(
        brand.colours(),
        PackFont.of(content),
        picture(logo, content),
        picture(brand.logo().flatMap(Brand.Logo::dark), content),
        brand
            .favicon()
            .or(() -> logo.filter(path -> isIcon(path, content)))
            .map(path -> new UrlPath(path.value())),
        brand.callouts().stream()
            .map(
                callout ->
                    new BrandCallout(callout.id(), picture(callout.icon(), content), callout.hue()))
            .toList(),
        brand.header(),
        brand.footer());
  }

  private static Optional<BrandPicture> picture(Optional<Located<String>> path, Content content) {
    return path.flatMap(found -> content.asset(found.value())).map(BrandPicture::of);
  }

  private static boolean isIcon(Located<String> path, Content content) {
    return content
        .asset(path.value())
        .flatMap(Asset::size)
        .filter(size -> size.width() <= WIDEST_ICON * size.height())
        .isPresent();
  }
}
