package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PdfLayoutTest {
  private static final PdfEngine ENGINE = Pages.engine();

  @Test
  void aShortPageIsOnePage() {
    try (PdfLayout layout = ENGINE.layout(Pages.page("<p>Short.</p>"))) {
      assertThat(layout.pages()).isEqualTo(1);
    }
  }

  @Test
  void aBlockHigherThanThePaperMakesTwoPages() {
    String body = "<div style='height:272mm'></div><p id='p' style='margin:0'>Over.</p>";
    try (PdfLayout layout = ENGINE.layout(Pages.page(body))) {
      assertThat(layout.pages()).isEqualTo(2);
      assertThat(layout.contentHeight()).isCloseTo(273, within(0.1));
      assertThat(layout.lastContentBottom()).isBetween(3.0, 8.0);
    }
  }

  @Test
  void theBottomOfTheContentIsMeasuredInMillimetres() {
    String body = "<div style='height:100mm' id='a'></div><div style='height:50mm' id='b'></div>";
    try (PdfLayout layout = ENGINE.layout(Pages.page(body))) {
      assertThat(layout.lastContentBottom()).isCloseTo(150, within(0.1));
      assertThat(layout.box("b").orElseThrow().top()).isCloseTo(100, within(0.1));
      assertThat(layout.box("b").orElseThrow().height()).isCloseTo(50, within(0.1));
      assertThat(layout.box("c")).isEmpty();
    }
  }

  @Test
  void aCellIsMeasuredByTheBlockInIt() {
    String body =
        "<table><tbody><tr><td><div id='a'><p>One</p></div></td>"
            + "<td><div id='b'><p>One</p><p>Two</p><p>Three</p></div></td></tr></tbody></table>";
    try (PdfLayout layout = ENGINE.layout(Pages.page("td { vertical-align: top }", body))) {
      double one = layout.box("a").orElseThrow().height();
      assertThat(layout.box("b").orElseThrow().height()).isGreaterThan(2 * one);
    }
  }

  @Test
  void aCharacterThatNoFontHasIsNamedWithItsContext() {
    String body = "<p title='☃'>Café ≈ 10⁵ – “ok” …</p><p>Build a <b>snowman ☃</b> 東 ☃ now</p>";
    try (PdfLayout layout = ENGINE.layout(Pages.page(body))) {
      assertThat(layout.missingGlyphs())
          .containsExactly(
              new MissingGlyph(0x2603, "snowman ☃"), new MissingGlyph(0x6771, "東 ☃ now"));
    }
  }

  @Test
  void softHyphensAndControlsAreNotMissing() {
    try (PdfLayout layout = ENGINE.layout(Pages.page("<p>a\u00adb\u2060c\u200bd\te\n</p>"))) {
      assertThat(layout.missingGlyphs()).isEmpty();
    }
  }

  @Test
  void cssThatTheEngineDoesNotKnowIsAWarningOfItsDocumentOnly() {
    try (PdfLayout bad = ENGINE.layout(Pages.page("p { display: grid }", "<p>x</p>"));
        PdfLayout good = ENGINE.layout(Pages.page("<p>x</p>"))) {
      good.pdf();
      bad.pdf();
      assertThat(bad.warnings()).singleElement().asString().contains("grid");
      assertThat(good.warnings()).isEmpty();
    }
  }

  @Test
  void aFamilyThatIsNotRegisteredFallsBackToOneThatIs() {
    String css = "p { font-family: Unknown, serif }";
    try (PdfLayout layout = ENGINE.layout(Pages.page(css, "<p>Text</p>"))) {
      assertThat(PdfText.of(layout.pdf())).isEqualTo("Text");
    }
  }

  @Test
  void aClosedLayoutWritesNothing() {
    PdfLayout layout = ENGINE.layout(Pages.page("<p>x</p>"));
    layout.close();
    layout.close();
    assertThatIllegalStateException().isThrownBy(layout::pdf);
  }
}
