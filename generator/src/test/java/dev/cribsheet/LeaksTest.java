package dev.cribsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.leak.LeakCheck;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of our site that reveal something internal, as if a stage had a bug. */
class LeaksTest {
  private static final String HANDBOOK = "pages/interviewer-handbook.md";
  private static final String PAYROLL = "questions/payroll-export.md";

  @TempDir static Path temp;

  private static BuildResult built;
  private static Map<String, byte[]> site;
  private static PreparedSite prepared;
  private static SourceTree tree;

  @BeforeAll
  static void build() throws IOException {
    InternalItems.addTo(temp.resolve("content"));
    BuildRequest request = Builds.request(temp.resolve("content"), temp.resolve("site"));
    built = Builds.build(request);
    site = Builds.files(temp.resolve("site"));
    Diagnostics found = new Diagnostics();
    SitePipeline pipeline = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    tree = pipeline.tree(found);
    prepared = pipeline.plan(tree, found).orElseThrow();
  }

  @Test
  void ourPackWithTenInternalThingsIsNoFalseAlarm() {
    assertThat(Builds.printed(built)).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }

  static List<Arguments> leaks() {
    return List.of(
        leak(
            "a title in a text",
            "about.html",
            HANDBOOK,
            text("</main>", "<p>Calibration <em>hand­book</em></p></main>")),
        leak(
            "an id in an anchor",
            "framework.html",
            "7-debrief",
            text("<main", "<main data-x=\"run-the-debrief\"")),
        leak(
            "a sentence across inline elements",
            "levels.html",
            HANDBOOK,
            text(
                "</main>",
                "<p>two signals are <b>missing</b> after <a href=\"#x\">thirty</a> minutes</p></main>")),
        leak(
            "a comment",
            "index.html",
            "ours.yaml",
            text("</main>", "<!-- Quoting our blog --></main>")),
        leak(
            "an alternative text",
            "estimation.html",
            HANDBOOK,
            text("</main>", "<img alt=\"Concentric rings of the scoring&#32;wheel\"></main>")),
        leak(
            "a description",
            "numbers.html",
            "numbers.yaml",
            text(
                "</title>",
                "</title><meta name=\"description\" content=\"Payslips in&nbsp;December\">")),
        leak(
            "JSON-LD",
            "path.html",
            PAYROLL,
            text(
                "</head>",
                "<script type=\"application/ld+json\">{\"name\":\"Payroll\\u0020export\"}</script></head>")),
        leak(
            "a row of the question bank",
            "questions.html",
            PAYROLL,
            text(
                "</main>",
                "<script>rows=[\"\\u003cli>\\u003ca href=\\\"x\\\">The nightly export of salaries\\u003c/a>\"]</script></main>")),
        leak(
            "an address",
            "sitemap-other.xml",
            PAYROLL,
            plain("<loc>https://example.org/questions/payroll-export.html</loc>")),
        leak(
            "an escaped address",
            "red-flags.html",
            HANDBOOK,
            text("</main>", "<a href=\"x?to=Calibration%20handbook\">x</a></main>")),
        leak(
            "a redirect",
            "shadowing.html",
            HANDBOOK,
            plain("<meta http-equiv=refresh content=\"0; url=shadowing-handbook\">")),
        leak(
            "the titles of the search",
            search("m"),
            "ours.yaml",
            text(");", ",\"Interviewer pocket card\");")),
        leak(
            "words of the search alone",
            search("t"),
            PAYROLL,
            text(
                ");",
                ",\"liechtenstein\",\"nightly\",\"remembers\",\"salaries\",\"compensation\");")),
        leak(
            "a value of JSON",
            "framework.json",
            "1-understand.md",
            text("{", "{\"x\": \"Deduct a point for a missing privacy question\",")),
        leak(
            "Markdown with other line ends",
            "about.md",
            "7-debrief.yaml",
            plain("Collect the written\nscores **before** anyone speaks")),
        leak(
            "a list for language models",
            "llms.txt",
            HANDBOOK,
            plain("- [Calibration handbook](x.md)")),
        leak(
            "an SVG",
            "assets/a.svg",
            "signals.yaml",
            plain("<svg><text><tspan>Would work</tspan> <tspan>the pager</tspan></text></svg>")),
        leak(
            "a style",
            "theme/a.css",
            "glossary.yaml",
            plain(
                "p::after { content: \"Bar\\20 raiser, an interviewer from another department\" }")),
        leak("the name of a file", "sheets/interviewer-pocket-card.html", "ours.yaml", plain("")),
        leak("the name of a picture", "assets/scoring-wheel.svg", HANDBOOK, plain("")),
        leak("an asset in capitals", "assets/a.txt", "topics.yaml", plain("PAYGRADES\n")),
        leak(
            "an asset in two bytes per letter",
            "assets/b.bin",
            "ours.yaml",
            bytes ->
                ("\u2000\ud800\n" + "recites the architecture that marketing published")
                    .getBytes(UTF_16LE)),
        leak(
            "the text of a picture",
            "assets/c.png",
            HANDBOOK,
            bytes ->
                "\u0089PNG\r\n\u001a\n\0\0\0\u0010tEXtTitle\0Calibration handbook\0\u00ff"
                    .getBytes(ISO_8859_1)),
        leak(
            "an asset with an accent",
            "assets/e.txt",
            HANDBOOK,
            plain("two SIGNALS are missing after thirty mínutes")),
        leak(
            "a file in an archive",
            "assets/d.zip",
            HANDBOOK,
            bytes -> zip("a.txt", "Hire only above eleven points")),
        leak("the text of a PDF", pdf(), HANDBOOK, LeaksTest::printed),
        leak(
            "the title of a PDF",
            pdf(),
            HANDBOOK,
            changed(
                document -> document.getDocumentInformation().setTitle("Calibration handbook"))),
        leak("the metadata of a PDF", pdf(), PAYROLL, changed(LeaksTest::describe)),
        leak("a bookmark of a PDF", pdf(), "7-debrief.yaml", changed(LeaksTest::bookmark)),
        leak("a note in a PDF", pdf(), "glossary.yaml", changed(LeaksTest::annotate)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leaks")
  void aPlantedLeakIsFound(String name, String path, String source, UnaryOperator<byte[]> plant) {
    String file = file(path);
    byte[] bytes = plant.apply(site.getOrDefault(file, new byte[0]));
    assertThat(bytes).isNotEqualTo(site.get(file));
    Diagnostics found = new Diagnostics();
    LeakCheck leaks = prepared.leaks(tree);
    leaks.read(file, bytes);
    leaks.report(found);
    assertThat(found.sorted()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.LEAK);
    assertThat(found.sorted()).anyMatch(one -> one.source().path().contains(source));
    assertThat(found.sorted()).allMatch(one -> one.message().contains(file));
  }

  private static Arguments leak(
      String name, String path, String source, UnaryOperator<byte[]> plant) {
    return Arguments.of(name, path, source, plant);
  }

  /** Returns this path, or else the first one that starts with it. */
  private static String file(String path) {
    return site.keySet().stream()
        .filter(known -> path.startsWith("^") && known.matches(path))
        .findFirst()
        .orElse(path);
  }

  private static String search(String kind) {
    return "^search/" + kind + ".*\\.js";
  }

  private static String pdf() {
    return "^sheets/.*\\.pdf";
  }

  private static UnaryOperator<byte[]> text(String before, String after) {
    return bytes -> {
      String text = new String(bytes, UTF_8);
      assertThat(text).contains(before);
      int at = text.lastIndexOf(before);
      return (text.substring(0, at) + after + text.substring(at + before.length())).getBytes(UTF_8);
    };
  }

  private static UnaryOperator<byte[]> plain(String text) {
    return bytes -> text.isEmpty() ? new byte[] {' '} : text.getBytes(UTF_8);
  }

  private static byte[] zip(String name, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A change to a PDF. */
  private interface Change {
    void of(PDDocument document) throws IOException;
  }

  private static UnaryOperator<byte[]> changed(Change change) {
    return pdf -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        change.of(document);
        document.save(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    };
  }

  private static byte[] printed(byte[] pdf) {
    return changed(
            document -> {
              try (PDPageContentStream page =
                  new PDPageContentStream(
                      document, document.getPage(0), AppendMode.APPEND, true, true)) {
                page.beginText();
                page.setFont(new PDType1Font(FontName.HELVETICA), 8);
                page.newLineAtOffset(20, 5);
                page.showText("Hire only above eleven points");
                page.endText();
              }
            })
        .apply(pdf);
  }

  private static void describe(PDDocument document) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(
        "<x:xmpmeta><rdf:li>Payroll export</rdf:li></x:xmpmeta>".getBytes(UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static void bookmark(PDDocument document) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Run the debrief");
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void annotate(PDDocument document) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("Bar raiser");
    document.getPage(0).getAnnotations().add(note);
  }
}
