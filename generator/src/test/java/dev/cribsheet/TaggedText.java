package dev.cribsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF, item by item, in the order in which it is read aloud. */
final class TaggedText {
  private static final Set<String> ITEMS = Set.of("LI", "P", "TR");

  private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
  private final List<String> items = new ArrayList<>();

  private TaggedText() {}

  /** Returns the text of its list items, paragraphs and rows that contain no others. */
  static List<String> items(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedText text = new TaggedText();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, marked));
        text.marks.put(page.getCOSObject(), marked);
      }
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      text.visit(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT));
      return text.items;
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, marked);
      }
    }
    marked.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void visit(COSBase node) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        visit(kids.getObject(i));
      }
    } else if (node instanceof COSDictionary element) {
      int before = items.size();
      visit(element.getDictionaryObject(COSName.K));
      String kind = element.getNameAsString(COSName.S);
      if (kind != null && ITEMS.contains(kind) && items.size() == before) {
        items.add(text(element, element.getDictionaryObject(COSName.K)));
      }
    }
  }

  private String text(COSDictionary element, COSBase kid) {
    if (kid instanceof COSInteger mark) {
      return marks.get(element.getCOSDictionary(COSName.PG)).getOrDefault(mark.intValue(), "");
    }
    StringBuilder text = new StringBuilder();
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        text.append(text(element, kids.getObject(i)));
      }
    } else if (kid instanceof COSDictionary inner) {
      COSBase mark = inner.getDictionaryObject(COSName.MCID);
      COSDictionary on = inner.getCOSDictionary(COSName.PG) == null ? element : inner;
      text.append(
          mark == null ? text(inner, inner.getDictionaryObject(COSName.K)) : text(on, mark));
    }
    return text.toString();
  }
}
