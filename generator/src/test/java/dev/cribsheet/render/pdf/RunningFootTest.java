package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RunningFootTest {
  private static final PdfEngine ENGINE = Pages.engine();
  private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);

  @Test
  void theFooterIsInTheMarginAndTakesNoSpace() {
    String css = "@page { @bottom-center { content: element(f) } } .f { position: running(f) }";
    String body = "<main id='m'><div style='height:272mm'></div><div class='f'>Foot</div></main>";
    PdfDocument page = Pages.page(css, body);
    RenderedPdf print = ENGINE.print(page);
    assertThat(print.pages()).isEqualTo(1);
    assertThat(PdfText.of(print.pdf())).isEqualTo("Foot");
    PlacedBox content = ENGINE.measure(page, "none").box("m").orElseThrow();
    assertThat(content.bottom()).isCloseTo(272, within(0.1));
  }

  @Test
  void eachSheetOfAFileHasItsOwnFootAndNoBlankPageFollows() {
    PdfDocument one = Pages.sheet(Pages.A4);
    String html =
        MAIN.matcher(one.html())
            .replaceAll(sheet -> sheet.group() + sheet.group().replace("step-1", "step-2"));
    RenderedPdf print = ENGINE.print(new PdfDocument(html, one.metadata()));
    assertThat(print.pages()).isEqualTo(2);
    List<String> feet =
        PdfText.of(print.pdf()).lines().filter(line -> line.contains("CC BY")).toList();
    assertThat(feet).hasSize(2);
    assertThat(feet.get(0)).endsWith("step-1.html");
    assertThat(feet.get(1)).endsWith("step-2.html");
  }

  @Test
  void overflowingContentMakesAnotherPage() {
    PdfDocument one = Pages.sheet(Pages.LETTER);
    String html = one.html().replace("<h2>Notes</h2>", "<h2>Notes</h2>" + "<p>Line</p>".repeat(9));
    assertThat(ENGINE.print(new PdfDocument(html, one.metadata())).pages()).isEqualTo(2);
  }
}
