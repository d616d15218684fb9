package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetPrototypeTest {
  private static final PdfEngine ENGINE = Pages.engine();

  @ParameterizedTest
  @CsvSource({"a4," + Pages.A4 + ",297.0", "letter," + Pages.LETTER + ",279.4"})
  void theSheetFillsOnePageOfEitherPaper(String name, String paper, double height)
      throws IOException {
    RenderedPdf print = ENGINE.print(Pages.sheet(paper));
    Files.write(Path.of("target", "sheet-" + name + ".pdf"), print.pdf());

    assertThat(print.warnings()).isEmpty();
    assertThat(print.missing()).isEmpty();
    assertThat(print.pages()).isEqualTo(1);
    assertThat(print.thumbnails().get(0).height()).isCloseTo(height, within(0.1));
    assertThat(print.pdf()).hasSizeLessThan(80_000);
    PlacedBox content = ENGINE.measure(Pages.sheet(paper), "columns").marked().get(0);
    assertThat(content.bottom() / 255.4).isBetween(0.7, 1.0);
  }
}
