package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfAccessibilityTest {
  private static byte[] bytes;
  private static PDDocument pdf;

  @BeforeAll
  static void print() throws IOException {
    bytes = Pages.engine().print(Pages.sheet(Pages.A4)).pdf();
    pdf = Loader.loadPDF(bytes);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void theMetadataIsSet() throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("en-GB");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Step 1: Understand");
    assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("What to do <first> & why");
    assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Cribsheet 0.1.0");
    assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
        .contains("<pdfuaid:part>1</pdfuaid:part>")
        .contains("What to do &lt;first&gt; &amp; why")
        .contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>");
  }

  @Test
  void theContentIsMarkedAndTagged() {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
    assertThat(pdf.getPage(0).getCOSObject().getInt(COSName.STRUCT_PARENTS)).isNotNegative();
  }

  @Test
  void headingsAreBookmarks() {
    PDOutlineItem chapter = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertThat(chapter.getTitle()).startsWith("1 Understand the problem");
    assertThat(chapter.children()).extracting(PDOutlineItem::getTitle).contains("Checklist");
  }

  @Test
  void fontsAreEmbeddedAsSubsets() throws IOException {
    int fonts = 0;
    for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
      PDFont font = pdf.getPage(0).getResources().getFont(name);
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-(Regular|Bold)");
      fonts++;
    }
    assertThat(fonts).isEqualTo(2);
  }

  @Test
  void textIsReadHeadThenStartColumnThenEndColumnThenFoot() {
    assertThat(PdfText.of(bytes))
        .startsWith("1 Understand the problem")
        .containsSubsequence(
            "3–10 min",
            "Checklist",
            "Restate",
            "Red flags",
            "Silence",
            "Questions to ask",
            "Who uses",
            "Say this",
            "86,400 ≈ 10⁵",
            "Notes",
            "CC BY 4.0")
        .endsWith("sheets/step-1.html");
  }
}
