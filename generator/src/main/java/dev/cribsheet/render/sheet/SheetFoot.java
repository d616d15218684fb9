package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.drawing.TextMeasure;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text in the footer of a sheet. */
final class SheetFoot {
  private static final String ELLIPSIS = "…";
  private static final int MAX_FOOT = 200;
  private static final int FOOT_LINES = 2;

  /** The width of a line in the footer: 91 mm at 8 pt, minus a margin, in ems. */
  private static final double FOOT_LINE = 31;

  /**
   * The width of a footer line in the booklet: 182 mm at 10.7 pt, minus the page number, in ems.
   */
  private static final double BOOKLET_FOOT_LINE = 40;

  private SheetFoot() {}

  /** Truncates text to fit the two lines of the footer. */
  static String cut(String text, boolean nested) {
    double line = nested ? BOOKLET_FOOT_LINE : FOOT_LINE;
    String shorter = text.length() > MAX_FOOT ? text.substring(0, MAX_FOOT) + ELLIPSIS : text;
    while (TextMeasure.lines(shorter, line) > FOOT_LINES) {
      shorter = shorter.substring(0, shorter.length() - 2) + ELLIPSIS;
    }
    return shorter;
  }

  /**
   * Returns a note if the edition is internal, then the site's title, version and date, and the
   * licences of the content.
   */
  static String imprint(PageContext scope) {
    Site site = scope.site();
    Stream<Optional<SiteConfig.Licence>> licences =
        Stream.concat(
            Stream.of(site.config().licence()),
            site.content().licences().values().stream().map(Optional::of));
    return Stream.concat(
            Stream.of(
                site.info().internal() ? scope.t("internal") : "",
                site.config().title() + " " + site.info().version(),
                site.info().date().map(scope.strings()::date).orElse("")),
            licences.flatMap(Optional::stream).map(SiteConfig.Licence::name).sorted().distinct())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Returns a URL as printed: without its scheme, or only the path if the site has no base URL. */
  static String url(Site site, String path) {
    return site.baseUrl()
        .map(base -> base.replaceFirst("^https?://", "") + "/" + path)
        .orElse(path);
  }
}
