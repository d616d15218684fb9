package dev.cribsheet.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages and fonts that the tests of this package print. */
final class Pages {
  static final String A4 = "210mm 297mm";
  static final String LETTER = "215.9mm 279.4mm";
  static final String A4_CSS =
      "@page { size: 210mm 297mm; margin: 12mm 14mm } body { font-family: Inter; margin: 0 }";

  private static final String FONTS = "/META-INF/cribsheet/themes/default/fonts/";

  private Pages() {}

  static PdfEngine engine() {
    return new PdfEngine(
        List.of(
            new PdfFont("Inter", 400, bytes(FONTS + "Inter-Regular.ttf")),
            new PdfFont("Inter", 700, bytes(FONTS + "Inter-Bold.ttf"))));
  }

  /** An engine with the fonts of a site in Arabic script. */
  static PdfEngine arabicEngine() {
    return new PdfEngine(
        List.of(
            new PdfFont("Inter", 400, bytes(FONTS + "Inter-Regular.ttf")),
            new PdfFont("Noto", 400, bytes(FONTS + "NotoSansArabic-Regular.ttf"))));
  }

  static PdfDocument sheet(String paper) {
    String css = text("/pdf/sheet.css") + "@page { size: " + paper + "; margin: 12mm 14mm }";
    String link = "<link rel=\"stylesheet\" href=\"sheet.css\">";
    return new PdfDocument(
        text("/pdf/sheet.html").replace(link, "<style>" + css + "</style>"), metadata());
  }

  static PdfDocument page(String body) {
    return page("", body);
  }

  static PdfDocument page(String css, String body) {
    String head = "<head><title>x</title><style>" + A4_CSS + css + "</style></head>";
    return new PdfDocument(
        "<!DOCTYPE html><html>" + head + "<body>" + body + "</body></html>", metadata());
  }

  static PdfDocument rightToLeft(String body) {
    String html = page(body).html().replace("<html>", "<html dir=\"rtl\">");
    return new PdfDocument(html, metadata());
  }

  static PdfMetadata metadata() {
    return new PdfMetadata(
        "Step 1: Understand",
        "en-GB",
        "What to do <first> & why",
        "Cribsheet 0.1.0",
        Optional.of(Instant.parse("2026-11-22T00:00:00Z")));
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
