package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks every PDF file of a pack: ours, and one that is written from right to left. */
class PrintedSheetsTest {
  private static final Path OURS = Path.of("../content");
  private static final Path ARABIC = Builds.RESOURCES.resolve("packs/arabic");
  private static final Path GERMAN = Builds.RESOURCES.resolve("sites/german/content");
  private static final Path DRAWN = Builds.RESOURCES.resolve("packs/drawn");
  private static final Path WIDE = Builds.RESOURCES.resolve("packs/wide");
  private static final int HEAVIEST = 80_000;

  /** The base of some forms of vowel signs. */
  private static final int TATWEEL = 0x640;

  @TempDir static Path temp;

  private static final Map<String, Map<String, byte[]>> SITES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Path german = temp.resolve("german-content");
    Builds.copy(GERMAN, german);
    Path site = german.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("theme: plain\n", ""));
    Map.of("ours", OURS, "arabic", ARABIC, "german", GERMAN, "drawn", DRAWN, "wide", WIDE)
        .forEach(PrintedSheetsTest::build);
    build("german in our theme", german);
  }

  private static void build(String name, Path content) {
    Path output = temp.resolve(name);
    BuildResult result = Builds.build(content, output);
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    SITES.put(name, Builds.files(output));
  }

  private static Map<String, byte[]> pdfs(String site) {
    Map<String, byte[]> pdfs = new TreeMap<>(SITES.get(site));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf"));
    assertThat(pdfs).isNotEmpty();
    return pdfs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "german", "german in our theme", "drawn", "wide"})
  void everyFileIsValidPdfUa1(String site) throws Exception {
    for (Map.Entry<String, byte[]> pdf : pdfs(site).entrySet()) {
      try (PDFAParser parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(pdf.getValue()), PDFAFlavour.PDFUA_1);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(result.isCompliant()).as(pdf.getKey() + result.getTestAssertions()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "drawn"})
  void everyFileHasAsManyPagesAsItsPageShows(String site) throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs(site).entrySet()) {
      Document page = page(site, pdf.getKey());
      int shown = page.select(".sheet").size();
      try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
        assertThat(document.getNumberOfPages()).as(pdf.getKey()).isEqualTo(shown);
      }
    }
  }

  @Test
  void aStepIsOnOnePageAndTheBookletOnAMultipleOfFour() throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs("ours").entrySet()) {
      try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
        int pages = document.getNumberOfPages();
        if (pdf.getKey().contains("booklet")) {
          assertThat(pages % 4).isZero();
          assertThat(pages).isGreaterThanOrEqualTo(8);
        } else {
          assertThat(pages).as(pdf.getKey()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void aSheetWeighsLessThan80Kilobytes() {
    pdfs("ours").entrySet().stream()
        .filter(pdf -> !pdf.getKey().contains("booklet"))
        .forEach(pdf -> assertThat(pdf.getValue()).as(pdf.getKey()).hasSizeLessThan(HEAVIEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "drawn"})
  void everyFontIsEmbedded(String site) throws IOException {
    for (byte[] pdf : pdfs(site).values()) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        for (PDPage page : document.getPages()) {
          for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "drawn", "wide"})
  void aFileSaysWhatItsPageSays(String site) throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs(site).entrySet()) {
      Document page = page(site, pdf.getKey());
      String shown = letters(page.select(".sheet, .sheet-foot").text());
      try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
        assertThat(letters(new PDFTextStripper().getText(document)))
            .as(pdf.getKey())
            .isEqualTo(shown);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "german in our theme", "drawn", "wide"})
  void everyGlyphIsInItsColumn(String site) throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs(site).entrySet()) {
      assertThat(PrintedGlyphs.misplaced(pdf.getValue())).as(pdf.getKey()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "arabic", "german in our theme", "drawn"})
  void noTextEndsInALineOfOneWord(String site) throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs(site).entrySet()) {
      assertThat(PrintedLines.endingInOneWord(pdf.getValue())).as(pdf.getKey()).isEmpty();
    }
  }

  @Test
  void noPageOfTheBookletAfterItsCoverIsMuchMoreThanAThirdEmpty() throws IOException {
    for (String paper : List.of("a4", "letter")) {
      List<Double> filled =
          PrintedGlyphs.filled(SITES.get("ours").get("sheets/booklet-" + paper + ".pdf"));
      assertThat(filled.subList(1, filled.size())).as(paper).allMatch(share -> share > 0.62);
    }
  }

  @Test
  void theBookletsContentsLeadToItsPages() throws IOException {
    byte[] booklet = SITES.get("ours").get("sheets/booklet-a4.pdf");
    try (PDDocument document = Loader.loadPDF(booklet)) {
      long links =
          document.getPage(0).getAnnotations().stream()
              .filter(PDAnnotationLink.class::isInstance)
              .count();
      assertThat(links).isGreaterThanOrEqualTo(7);
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().hasChildren())
          .isTrue();
    }
  }

  @Test
  void aMirroredRowIsReadFromItsFirstCell() throws IOException {
    try (PDDocument document = Loader.loadPDF(SITES.get("arabic").get("sheets/look-a4.pdf"))) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSDictionary row = row(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT)).orElseThrow();
      COSArray cells = (COSArray) row.getDictionaryObject(COSName.K);
      assertThat(lowest(cells.getObject(0))).isGreaterThan(lowest(cells.getObject(1)));
    }
  }

  /**
   * Returns the lowest mark in an element, that of its first text: marks follow the drawing order.
   */
  private static int lowest(COSBase node) {
    if (node instanceof COSInteger mark) {
      return mark.intValue();
    }
    if (node instanceof COSArray kids) {
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < kids.size(); i++) {
        least = Math.min(least, lowest(kids.getObject(i)));
      }
      return least;
    }
    if (node instanceof COSDictionary element) {
      COSBase mark = element.getDictionaryObject(COSName.MCID);
      return mark == null ? lowest(element.getDictionaryObject(COSName.K)) : lowest(mark);
    }
    return Integer.MAX_VALUE;
  }

  private static Optional<COSDictionary> row(COSBase node) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        Optional<COSDictionary> found = row(kids.getObject(i));
        if (found.isPresent()) {
          return found;
        }
      }
    } else if (node instanceof COSDictionary element) {
      return COSName.getPDFName("TR").equals(element.getCOSName(COSName.S))
          ? Optional.of(element)
          : row(element.getDictionaryObject(COSName.K));
    }
    return Optional.empty();
  }

  private static Document page(String site, String pdf) {
    String path = pdf.replaceFirst("(-mono|-large)?-(a4|letter)\\.pdf$", ".html");
    byte[] html = SITES.get(site).get(path);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  /** Returns only the letters and digits, sorted, because line breaks and column order differ. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) && c != TATWEEL)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
