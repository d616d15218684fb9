package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PdfEngineTest {
  private static final PdfEngine ENGINE = Pages.engine();

  @Test
  void aShortPageIsOnePage() {
    assertThat(print("<p>Short.</p>").pages()).isEqualTo(1);
  }

  @Test
  void aBlockHigherThanThePaperMakesTwoPages() {
    String body = "<div style='height:272mm'></div><p id='p' style='margin:0'>Over.</p>";
    assertThat(print(body).pages()).isEqualTo(2);
    PlacedBox over = ENGINE.measure(Pages.page(body), "none").box("p").orElseThrow();
    assertThat(over.bottom() - 273).isBetween(3.0, 8.0);
  }

  @Test
  void theContentIsMeasuredInMillimetres() {
    String body = "<div style='height:100mm' id='a'></div><div style='height:50mm' id='b'></div>";
    MeasuredPage page = ENGINE.measure(Pages.page(body), "none");
    assertThat(page.box("b").orElseThrow().top()).isCloseTo(100, within(0.1));
    assertThat(page.box("b").orElseThrow().bottom()).isCloseTo(150, within(0.1));
    assertThat(page.box("b").orElseThrow().height()).isCloseTo(50, within(0.1));
    assertThat(page.box("c")).isEmpty();
  }

  @Test
  void aCellIsMeasuredByTheBlockInIt() {
    String body =
        "<table><tbody><tr><td><div id='a'><p>One</p></div></td>"
            + "<td><div id='b'><p>One</p><p>Two</p><p>Three</p></div></td></tr></tbody></table>";
    MeasuredPage page = ENGINE.measure(Pages.page("td { vertical-align: top }", body), "none");
    double one = page.box("a").orElseThrow().height();
    assertThat(page.box("b").orElseThrow().height()).isGreaterThan(2 * one);
  }

  @Test
  void aCharacterThatNoFontHasIsNamedWithItsContext() {
    String body = "<p title='☃'>Café ≈ 10⁵ – “ok” …</p><p>Build a <b>snowman ☃</b> 東 ☃ now</p>";
    assertThat(print(body).missing())
        .containsExactly(
            new MissingGlyph(0x2603, "snowman ☃"), new MissingGlyph(0x6771, "東 ☃ now"));
  }

  @Test
  void softHyphensAndControlsAreNotMissing() {
    assertThat(print("<p>a\u00adb\u2060c\u200bd\te\n</p>").missing()).isEmpty();
  }

  @Test
  void cssThatTheEngineDoesNotKnowIsAWarningOfItsDocumentOnly() {
    RenderedPdf bad = ENGINE.print(Pages.page("p { display: grid }", "<p>x</p>"));
    assertThat(bad.warnings()).singleElement().asString().contains("grid");
    assertThat(print("<p>x</p>").warnings()).isEmpty();
  }

  @Test
  void aFamilyThatIsNotRegisteredFallsBackToOneThatIs() {
    String css = "p { font-family: Unknown, serif }";
    RenderedPdf print = ENGINE.print(Pages.page(css, "<p>Text</p>"));
    assertThat(PdfText.of(print.pdf())).isEqualTo("Text");
  }

  private static RenderedPdf print(String body) {
    return ENGINE.print(Pages.page(body));
  }
}
