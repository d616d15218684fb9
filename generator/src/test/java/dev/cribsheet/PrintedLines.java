package dev.cribsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** The lines of each piece of text in a tagged PDF. */
final class PrintedLines {
  private static final Set<String> TEXTS = Set.of("H1", "H2", "H3", "LI", "P", "TH", "TD");

  /** The maximum distance of a raised or lowered letter from its baseline, in points. */
  private static final int RAISED = 5;

  private final Map<COSDictionary, Map<Integer, List<TextPosition>>> letters = new HashMap<>();
  private final List<List<String>> texts = new ArrayList<>();

  private PrintedLines() {}

  /** Returns the lines of its headings, items, paragraphs and cells that contain no others. */
  static List<List<String>> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrintedLines lines = new PrintedLines();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, List<TextPosition>> marked = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, marked));
        lines.letters.put(page.getCOSObject(), marked);
      }
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      lines.visit(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT));
      return lines.texts;
    }
  }

  /** Returns text of several lines whose last line is a single word. */
  static List<String> endingInOneWord(byte[] pdf) throws IOException {
    return of(pdf).stream()
        .filter(lines -> lines.size() > 1)
        .filter(lines -> lines.get(lines.size() - 1).strip().split("[\\s\u00a0]+").length < 2)
        .map(lines -> String.join(" / ", lines))
        .toList();
  }

  private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> marked) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        marked.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()).add(letter);
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, marked);
      }
    }
  }

  private void visit(COSBase node) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        visit(kids.getObject(i));
      }
    } else if (node instanceof COSDictionary element) {
      int before = texts.size();
      visit(element.getDictionaryObject(COSName.K));
      String kind = element.getNameAsString(COSName.S);
      if (kind != null && TEXTS.contains(kind) && texts.size() == before) {
        List<TextPosition> found = new ArrayList<>();
        addLetters(element, element.getDictionaryObject(COSName.K), found);
        texts.add(lines(found));
      }
    }
  }

  private void addLetters(COSDictionary element, COSBase kid, List<TextPosition> found) {
    if (kid instanceof COSInteger mark) {
      COSDictionary page = element.getCOSDictionary(COSName.PG);
      found.addAll(letters.get(page).getOrDefault(mark.intValue(), List.of()));
    } else if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        addLetters(element, kids.getObject(i), found);
      }
    } else if (kid instanceof COSDictionary inner) {
      COSBase mark = inner.getDictionaryObject(COSName.MCID);
      COSDictionary on = inner.getCOSDictionary(COSName.PG) == null ? element : inner;
      addLetters(
          mark == null ? inner : on,
          mark == null ? inner.getDictionaryObject(COSName.K) : mark,
          found);
    }
  }

  /** Groups letters on one baseline into lines; a raised letter belongs to its neighbours' line. */
  private static List<String> lines(List<TextPosition> found) {
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    Set<Integer> bases = new HashSet<>();
    for (TextPosition letter : found) {
      int base =
          bases.stream()
              .filter(other -> Math.abs(other - letter.getYDirAdj()) < RAISED)
              .findFirst()
              .orElse(Math.round(letter.getYDirAdj()));
      bases.add(base);
      lines.computeIfAbsent(base, line -> new StringBuilder()).append(letter.getUnicode());
    }
    return lines.values().stream().map(StringBuilder::toString).collect(Collectors.toList());
  }
}
