package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams on sheets: those an author names, those of a step's body, and the booklet's. */
class DrawnSheetsTest {
  private static final Path DRAWN = Builds.RESOURCES.resolve("packs/drawn");
  private static final double COLUMN_MM = 87;

  @TempDir static Path temp;

  private static Map<String, byte[]> site;

  @BeforeAll
  static void build() {
    BuildResult result = Builds.build(DRAWN, temp.resolve("drawn"));
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    site = Builds.files(temp.resolve("drawn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"poster-a4", "poster-letter", "poster-mono-a4", "poster-large-letter"})
  void theFileHoldsTheWordsOfEachDiagram(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(site.get("sheets/" + file + ".pdf"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      List<String> lines = new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
      for (Element words : page("sheets/poster.html").select(".sheet-diagram text")) {
        assertThat(String.join(" ", lines)).contains(words.text());
      }
      assertThat(page("sheets/poster.html").select(".sheet-diagram svg")).hasSize(2);
    }
  }

  @Test
  void aDrawingIsAFigureWithAllItsFacts() throws IOException {
    List<String> figures = figures("sheets/poster-a4.pdf");
    assertThat(figures).hasSize(2);
    assertThat(figures.get(0)).startsWith("Diagram: Way. ").contains("One leads to Two: first.");
    assertThat(figures.get(1)).contains("User to Service: ask for it.", "Otherwise: not found");
    List<String> labels =
        page("sheets/poster.html").select(".sheet-diagram svg").eachAttr("aria-label");
    assertThat(labels).isEqualTo(figures);
  }

  @Test
  void aDrawingIsNoWiderThanItsColumn() {
    for (Element svg : page("sheets/poster.html").select(".sheet-diagram svg")) {
      double width = Double.parseDouble(svg.attr("width").replace("mm", ""));
      assertThat(width).isBetween(COLUMN_MM / 3, COLUMN_MM);
    }
  }

  @Test
  void whatAStepsBodyDrawsIsOnItsSheetAndInTheBooklet() throws IOException {
    assertThat(page("sheets/a.html").select("svg text").eachText()).contains("ask for it");
    assertThat(figures("sheets/a-a4.pdf"))
        .satisfiesExactly(
            bar -> assertThat(bar).isEqualTo("Clock: 0–5 of 45"),
            diagram -> assertThat(diagram).startsWith("Diagram: "));
    assertThat(figures("sheets/booklet-a4.pdf"))
        .filteredOn(figure -> figure.startsWith("Diagram: "))
        .hasSize(2);
    assertThat(page("sheets/booklet.html").select("svg text").eachText())
        .contains("ask for it", "Group of things");
  }

  @Test
  void theBarOfASessionHasTheNumbersOfItsSteps() throws IOException {
    Document page = page("sheets/a.html");
    assertThat(page.select(".sheet-head svg text").eachText()).containsExactly("1");
    assertThat(page.select(".sheet-head svg g[fill=#fff] text").eachText()).containsExactly("1");
  }

  @Test
  void largePrintDrawsLarger() throws IOException {
    Figure usual = elements("sheets/poster-a4.pdf").get(1);
    Figure large = elements("sheets/poster-large-a4.pdf").get(1);
    assertThat(large.height()).isGreaterThan(usual.height() * 1.1);
  }

  private static Document page(String path) {
    return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8));
  }

  private static List<String> figures(String pdf) throws IOException {
    return elements(pdf).stream().map(Figure::alternative).toList();
  }

  /** A tagged figure: its text alternative, and its height in points. */
  private record Figure(String alternative, double height) {
    static Figure of(COSDictionary element) {
      COSBase attributes = element.getDictionaryObject(COSName.A);
      COSDictionary layout =
          (COSDictionary) (attributes instanceof COSArray all ? all.getObject(0) : attributes);
      float[] box = layout.getCOSArray(COSName.BBOX).toFloatArray();
      return new Figure(element.getString(COSName.getPDFName("Alt")), box[3] - box[1]);
    }
  }

  private static List<Figure> elements(String pdf) throws IOException {
    List<Figure> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(site.get(pdf))) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      collect(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT), found);
    }
    return found;
  }

  private static void collect(COSBase node, List<Figure> found) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        collect(kids.getObject(i), found);
      }
    } else if (node instanceof COSDictionary element) {
      if (COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
        found.add(Figure.of(element));
      }
      collect(element.getDictionaryObject(COSName.K), found);
    }
  }
}
