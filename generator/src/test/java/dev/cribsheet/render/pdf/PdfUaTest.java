package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

final class PdfUaTest {
  private static final PdfEngine ENGINE = Pages.engine();

  @BeforeAll
  static void useGreenfield() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {Pages.A4, Pages.LETTER})
  void theSheetIsValidPdfUa1(String paper) throws Exception {
    ValidationResult result = validate(ENGINE.print(Pages.sheet(paper)).pdf());
    assertThat(result.getTestAssertions()).isEmpty();
    assertThat(result.isCompliant()).isTrue();
  }

  @Test
  void aPdfOfAnotherProgramIsNotValid() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }
    assertThat(validate(bytes.toByteArray()).isCompliant()).isFalse();
  }

  private static ValidationResult validate(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser);
    }
  }
}
