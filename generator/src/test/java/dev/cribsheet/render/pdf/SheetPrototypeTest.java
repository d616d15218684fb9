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
  @CsvSource({"a4," + Pages.A4 + ",273.0", "letter," + Pages.LETTER + ",255.4"})
  void theSheetFillsOnePageOfEitherPaper(String name, String paper, double height)
      throws IOException {
    try (PdfLayout layout = ENGINE.layout(Pages.sheet(paper))) {
      byte[] pdf = layout.pdf();
      Files.write(Path.of("target", "sheet-" + name + ".pdf"), pdf);

      assertThat(layout.warnings()).isEmpty();
      assertThat(layout.missingGlyphs()).isEmpty();
      assertThat(layout.pages()).isEqualTo(1);
      assertThat(layout.contentHeight()).isCloseTo(height, within(0.1));
      assertThat(layout.lastContentBottom() / 255.4).isBetween(0.7, 1.0);
      assertThat(pdf).hasSizeLessThan(80_000);
    }
  }
}
