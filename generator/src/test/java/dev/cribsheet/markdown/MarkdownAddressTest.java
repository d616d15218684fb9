package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownAddressTest {
  private static final List<String> EVIL =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "&#106;avascript:alert(1)",
          "&#x6A;avascript&colon;alert(1)",
          "java&Tab;script:alert(1)",
          "java&#10;script:alert(1)",
          "&#32;javascript:alert(1)",
          "&#1;javascript:alert(1)",
          "javascript\\:alert(1)",
          "javascript%3Aalert(1)",
          "%6aavascript:alert(1)",
          "j&#8203;avascript:alert(1)",
          "vbscript:x",
          "data:text/html;base64,PHNj",
          "file:///etc/passwd",
          "//evil.example/x",
          "&sol;&sol;evil.example",
          "%2F%2Fevil.example",
          "\\\\\\\\host",
          "http:evil.example",
          "blob:x");

  static Stream<String> evilLinks() {
    return EVIL.stream()
        .flatMap(
            url ->
                Stream.of(
                    "[text](" + url + ")",
                    "[text](<" + url + "> 'title')",
                    "[text][ref]\n\n[ref]: " + url,
                    "[text]\n\n[text]: <" + url + ">",
                    "![text](" + url + ")",
                    "![text][ref]\n\n[ref]: " + url,
                    "| [text](" + url + ") |\n|--|"));
  }

  @ParameterizedTest
  @MethodSource("evilLinks")
  void aDangerousAddressIsAnErrorAndNotALink(String markdown) {
    Rendered rendered = Rendered.of(markdown);
    assertThat(rendered.html()).doesNotContain("<a", "<img").contains("text");
    assertThat(rendered.document().links()).isEmpty();
    assertThat(rendered.diagnostics())
        .isNotEmpty()
        .allMatch(found -> found.code() == DiagnosticCode.LINK_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<javascript:alert(1)>", "<JAVASCRIPT:x>", "<data:text/html,x>", "<file:///x>"})
  void aScriptAutolinkIsAnErrorAndPlainText(String markdown) {
    Rendered rendered = Rendered.of(markdown);
    assertThat(rendered.html()).doesNotContain("<a").startsWith("<p>&lt;");
    assertThat(rendered.found()).singleElement().asString().startsWith("1:2 LINK_REFUSED");
  }

  @ParameterizedTest
  @MethodSource("evilLinks")
  void aScalarRefusesTheSameAddresses(String markdown) {
    if (markdown.indexOf('\n') < 0) {
      assertThat(InlineMarkdownTest.inline(markdown).links()).isEmpty();
    }
  }

  @Test
  void anUnusedDefinitionIsCheckedToo() {
    assertThat(Rendered.of("x\n\n[a]: vbscript:x").found())
        .containsExactly("3:6 LINK_REFUSED the address 'vbscript:x' is not allowed");
  }

  @Test
  void aPathFromTheTopIsALinkInTheContent() {
    assertThat(Rendered.of("[a](/etc/passwd)").document().links())
        .extracting(link -> link.address().orElseThrow().path())
        .containsExactly("etc/passwd");
  }

  @Test
  void anExternalImageIsALinkWithItsAltTextAndTheHintNamesTheFolder() {
    Rendered rendered = Rendered.of("![A](https://e.org/a.png) ![ ](https://e.org/b.png)");
    assertThat(rendered.html())
        .isEqualTo(
            "<p><a href=\"https://e.org/a.png\" rel=\"external\">A</a> "
                + "<a href=\"https://e.org/b.png\" rel=\"external\">https://e.org/b.png</a></p>\n");
    assertThat(rendered.diagnostics()).hasSize(1);
    assertThat(rendered.diagnostics().get(0).hint().orElseThrow()).contains("assets");
  }

  @Test
  void anExternalImageInALinkIsItsText() {
    assertThat(Rendered.of("[![A](https://e.org/a.png)](b.md)").html())
        .isEqualTo("<p><a href=\"slot:b.md\">A</a></p>\n");
  }

  @Test
  void missingAltTextIsAnErrorUnlessItIsASpace() {
    assertThat(Rendered.of("![](a.png) ![ ](b.png)").found())
        .containsExactly("1:1 IMAGE_ALT the image has no alt text");
  }

  @Test
  void markupInTitlesAndTextIsEscaped() {
    String html = Rendered.of("![\"><script>](a.png '\"><script>') [<](b.md \"&quot;>\")").html();
    assertThat(WellFormed.problems(html)).isEmpty();
    assertThat(html).doesNotContain("<script");
  }

  @Test
  void theDestinationIsDecodedButKeepsPercentEscapes() {
    assertThat(Rendered.of("[a](b%20c\\_d&amp;e.md#ü)").document().links())
        .extracting(MarkdownLink::destination)
        .containsExactly("b%20c_d&e.md#ü");
  }
}
