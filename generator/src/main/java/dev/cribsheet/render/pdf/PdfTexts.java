package dev.cribsheet.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All text in a PDF. */
public final class PdfTexts {
  private final List<String> texts = new ArrayList<>();

  private PdfTexts() {}

  /**
   * Returns the text on the pages, and the strings in the metadata, outline, links and
   * descriptions.
   */
  public static List<String> of(byte[] pdf) {
    PdfTexts found = new PdfTexts();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      found.texts.add(new PDFTextStripper().getText(document));
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        found.add(document.getDocument().getObjectFromPool(key).getObject());
      }
      found.add(document.getDocument().getTrailer());
    } catch (IOException e) {
      found.texts.add(new String(pdf, StandardCharsets.ISO_8859_1));
    }
    return List.copyOf(found.texts);
  }

  /**
   * Adds the strings that the object itself contains; objects that it refers to are visited
   * separately.
   */
  private void add(COSBase object) throws IOException {
    if (object instanceof COSString string) {
      texts.add(string.getString());
    } else if (object instanceof COSArray array) {
      for (COSBase one : array) {
        add(one);
      }
    } else if (object instanceof COSDictionary dictionary) {
      for (COSBase one : dictionary.getValues()) {
        add(one);
      }
      if (object instanceof COSStream stream && isMetadata(stream)) {
        texts.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean isMetadata(COSStream stream) {
    return COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
  }
}
