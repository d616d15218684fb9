package dev.cribsheet.render.sitemap;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code sitemap.xml} and {@code robots.txt} for a site with a base URL. An internal edition has
 * only a {@code robots.txt}, which disallows all crawlers.
 */
public final class SitemapOutputs {
  private static final UrlPath SITEMAP = new UrlPath("sitemap.xml");
  private static final UrlPath ROBOTS = new UrlPath("robots.txt");

  private SitemapOutputs() {}

  /** Returns the files; the sitemap lists the pages among all outputs. */
  public static LazyOutputs of(Site site, List<Output> outputs, List<LazyOutputs> late) {
    return new LazyOutputs(
        path -> path.equals(SITEMAP) || path.equals(ROBOTS),
        () ->
            of(
                site,
                Stream.concat(
                        outputs.stream(), late.stream().flatMap(group -> group.outputs().stream()))
                    .toList()));
  }

  private static List<Output> of(Site site, List<Output> outputs) {
    if (site.info().internal()) {
      return List.of(text(ROBOTS, "User-agent: *\nDisallow: /\n"));
    }
    return site.baseUrl()
        .map(
            base ->
                List.of(
                    text(SITEMAP, sitemap(base, outputs)),
                    text(
                        ROBOTS, "User-agent: *\nAllow: /\nSitemap: " + SITEMAP.below(base) + "\n")))
        .orElse(List.of());
  }

  private static String sitemap(String base, List<Output> outputs) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    outputs.stream()
        .filter(output -> output.kind() == OutputKind.PAGE || output.kind() == OutputKind.SHEET)
        .map(Output::path)
        .filter(path -> !path.equals(PageKind.NOT_FOUND.url()))
        .sorted()
        .forEach(
            path ->
                xml.append("<url><loc>")
                    .append(HtmlEscaper.escape(path.below(base)))
                    .append("</loc></url>\n"));
    return xml.append("</urlset>\n").toString();
  }

  private static Output text(UrlPath path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Output(path, OutputKind.OTHER, (results, diagnostics) -> bytes);
  }
}
