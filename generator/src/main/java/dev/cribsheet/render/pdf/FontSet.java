package dev.cribsheet.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Parsed fonts. Parsing is expensive, so a set is reused, by one document at a time. */
final class FontSet {
  private record Parsed(PdfFont font, TrueTypeFont ttf, CmapLookup characters) {}

  private final List<Parsed> fonts;

  /** Parses the fonts; throws an IllegalArgumentException for one that is not TrueType. */
  FontSet(List<PdfFont> fonts) {
    this.fonts = fonts.stream().map(FontSet::parse).toList();
  }

  boolean has(int codePoint) {
    return fonts.stream().anyMatch(font -> font.characters().getGlyphId(codePoint) != 0);
  }

  /** Registers the fonts with a document, which embeds subsets of those it uses. */
  void register(PdfBoxFontResolver resolver, PDDocument document) {
    for (Parsed font : fonts) {
      PDFontSupplier supplier = new Embedding(document, font.ttf());
      for (FontGroup group : List.of(FontGroup.MAIN, FontGroup.FINAL_FALLBACK)) {
        resolver.addFont(
            supplier, font.font().family(), font.font().weight(), IdentValue.NORMAL, true, group);
      }
    }
  }

  private static Parsed parse(PdfFont font) {
    try {
      TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(font.ttf()));
      ttf.setEnableGsub(false); // layout measures without ligatures, so none may be drawn
      return new Parsed(font, ttf, ttf.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new IllegalArgumentException("not a TrueType font: " + font.family(), e);
    }
  }

  /** Loads a font into a document when it is first used there. */
  private static final class Embedding extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont ttf;
    private Optional<PDFont> embedded = Optional.empty();

    Embedding(PDDocument document, TrueTypeFont ttf) {
      super(null);
      this.document = document;
      this.ttf = ttf;
    }

    @Override
    public PDFont supply() {
      if (embedded.isEmpty()) {
        try {
          embedded = Optional.of(PDType0Font.load(document, ttf, true));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return embedded.get();
    }
  }
}
