package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArabicFormsTest {
  @ParameterizedTest
  @CsvSource({
    "باب, FE91 FE8E 0628",
    "ورد, 0648 0631 062F",
    "سلام, FEB3 FEFC 0645",
    "لا, FEFB",
    "عليّ, FECB FEE0 FEF2 0651",
    "رقمًا, 0631 FED7 FEE4 064B FE8E",
    "پگچ, FB58 FB95 FB7B",
    "ہے, FBA8 FBAF",
    "ٹکڑے, FB68 FB91 FB8D 06D2",
    "ـب‌ب, 0640 FE90 200C 0628",
    "A1 ٣, 0041 0031 0020 0663",
  })
  void lettersJoinTheirNeighbours(String text, String forms) {
    String shaped = new ArabicForms().shapeText(text);
    assertThat(
            shaped.chars().mapToObj(c -> String.format("%04X", c)).collect(Collectors.joining(" ")))
        .isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قائمة التحقق الأولى", "پرسش و گفتگو", "ٹیم کے لیے سوالات"})
  void textIsPrintedWithTheShippedFontAndCanBeExtracted(String text) {
    PdfDocument page = Pages.rightToLeft("<p>" + text + "</p>");
    RenderedPdf print = Pages.arabicEngine().print(page);
    assertThat(print.missing()).isEmpty();
    assertThat(Normalizer.normalize(PdfText.of(print.pdf()), Normalizer.Form.NFKC)).isEqualTo(text);
    assertThat(Pages.arabicEngine().print(page).pdf()).isEqualTo(print.pdf());
  }

  @Test
  void aLetterThatCannotBeJoinedIsMissing() {
    assertThat(Pages.arabicEngine().print(Pages.page("<p>ښه</p>")).missing())
        .containsExactly(new MissingGlyph('ښ', "ښه"));
  }
}
