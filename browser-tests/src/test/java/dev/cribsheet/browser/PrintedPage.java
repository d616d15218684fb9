package dev.cribsheet.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed page: the number of sheets of paper, and the text. */
record PrintedPage(int sheets, String text) {
  /** Pixels lighter than this, from 0 to 255, are blank paper. */
  private static final int PALE = 200;

  /** Prints like the browser's dialog, without a header and footer. */
  static PrintedPage of(Page page, String paper) {
    return of(page.pdf(new Page.PdfOptions().setFormat(paper)));
  }

  static PrintedPage of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      return new PrintedPage(document.getNumberOfPages(), plain(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the background colour in a corner of each sheet. */
  static List<Integer> corners(Page page, String paper) {
    try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat(paper)))) {
      PDFRenderer renderer = new PDFRenderer(document);
      return IntStream.range(0, document.getNumberOfPages())
          .mapToObj(number -> corner(renderer, number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the share of each sheet's height that is blank below all content. */
  static List<Double> blankAtTheFoot(Page page, String paper) {
    try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat(paper)))) {
      PDFRenderer renderer = new PDFRenderer(document);
      return IntStream.range(0, document.getNumberOfPages())
          .mapToObj(number -> blankAtTheFoot(renderer, number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double blankAtTheFoot(PDFRenderer renderer, int number) {
    try {
      BufferedImage image = renderer.renderImageWithDPI(number, 36, ImageType.GRAY);
      int row = image.getHeight() - 1;
      while (row > 0 && isBlank(image, row)) {
        row--;
      }
      return 1 - (row + 1.0) / image.getHeight();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBlank(BufferedImage image, int row) {
    return IntStream.range(0, image.getWidth())
        .noneMatch(x -> (image.getRGB(x, row) & 0xff) < PALE);
  }

  private static int corner(PDFRenderer renderer, int number) {
    try {
      return renderer.renderImageWithDPI(number, 18, ImageType.RGB).getRGB(3, 3) & 0xffffff;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text without ligatures and line breaks. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace("\u00ad", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  /** Returns the letters and digits, sorted, because line breaks and column order differ. */
  String letters() {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
