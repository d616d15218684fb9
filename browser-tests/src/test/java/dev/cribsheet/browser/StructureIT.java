package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.site.BuiltSite;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure that all pages share, checked in the files. */
class StructureIT {
  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final String POLICY =
      "default-src 'none'; script-src 'self'%s; style-src 'self'%s; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'";
  private static final String OFFLINE = "; manifest-src 'self'; worker-src 'self'";

  static Stream<String> pages() {
    return SITE.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneH1AndSkipsNoLevel(String page) {
    List<Integer> levels =
        SITE.document(page).select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.normalName().charAt(1) - '0')
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysItsLanguageDirectionTitleAndDescription(String page) {
    Document document = SITE.document(page);
    Element root = document.expectFirst("html");
    assertThat(root.attr("lang")).matches("en(-[A-Z]{2})?");
    assertThat(root.attr("dir")).isEqualTo("ltr");
    assertThat(document.title()).isNotBlank().doesNotContain("{", "null");
    assertThat(document.select("meta[name=description]").attr("content")).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void startsWithTheSkipLinkAndHasOneOfEachLandmark(String page) {
    Document document = SITE.document(page);
    Element first = document.body().selectFirst("a[href], button, input, select, summary");
    assertThat(first).isNotNull();
    assertThat(first.attr("href")).startsWith("#");
    assertThat(document.select("header")).hasSize(1);
    assertThat(document.select("main")).hasSize(1);
    assertThat(document.select("body > footer")).hasSize(1);
    assertThat(document.select("nav").stream().map(StructureIT::name))
        .doesNotContain("")
        .as("the table of contents is on the page twice, for narrow and for wide windows")
        .filteredOn(name -> !name.equals("On this page"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasThePolicyFirstAndNothingInline(String page) {
    Document document = SITE.document(page);
    List<Element> head = document.head().children();
    assertThat(head.get(0).hasAttr("charset")).isTrue();
    assertThat(head.get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    String policy = head.get(1).attr("content");
    assertThat(policy.replaceAll(" 'sha256-[A-Za-z0-9+/=]+'", ""))
        .isEqualTo(POLICY.formatted("", "") + (page.equals("404.html") ? "" : OFFLINE));
    assertThat(document.select("[style]")).isEmpty();
    assertThat(document.select("style")).hasSize(page.equals("404.html") ? 1 : 0);
    assertThat(document.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(document.select("*").stream().flatMap(StructureIT::handlers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void blocksPaintForTheThemeScriptOnly(String page) {
    assertThat(SITE.document(page).select("script[src]:not([defer])").eachAttr("src"))
        .singleElement()
        .asString()
        .contains("theme-");
  }

  private static String name(Element nav) {
    String by = nav.attr("aria-labelledby");
    return by.isEmpty() ? nav.attr("aria-label") : nav.ownerDocument().getElementById(by).text();
  }

  private static Stream<String> handlers(Element element) {
    return element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(key -> key.startsWith("on"));
  }
}
