package dev.cribsheet.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Moves the drawing of a page's margins after its content, so that extracted text ends with the
 * footer.
 *
 * <p>The engine writes {@code margins q content Q}. This becomes {@code q state content Q margins},
 * where {@code state} is the graphics state that the margins set and the content relies on.
 */
final class MarginOrder {
  private static final Set<String> STATE =
      Set.of("w", "J", "j", "M", "d", "gs", "rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC");

  private MarginOrder() {}

  static void apply(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      List<Object> reordered = reorder(new PDFStreamParser(page).parse());
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(reordered);
      }
      page.setContents(stream);
    }
  }

  private static List<Object> reorder(List<Object> tokens) {
    List<Object> state = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    int contentStart = tokens.size();
    int contentEnd = tokens.size();
    int depth = 0;
    int openedState = 0;
    for (int i = 0; i < tokens.size(); i++) {
      operands.add(tokens.get(i));
      if (!(tokens.get(i) instanceof Operator operator)) {
        continue;
      }
      String name = operator.getName();
      if (name.equals("q") && depth++ == 0) {
        contentStart = i;
        openedState = state.size();
      } else if (name.equals("Q") && --depth == 0) {
        contentEnd = i + 1;
      } else if (depth == 0 && STATE.contains(name)) {
        state.addAll(operands);
      }
      operands.clear();
    }
    List<Object> result = new ArrayList<>();
    result.add(Operator.getOperator("q"));
    result.addAll(state.subList(0, openedState));
    result.addAll(tokens.subList(contentStart, contentEnd));
    result.add(Operator.getOperator("Q"));
    result.addAll(tokens.subList(0, contentStart));
    result.addAll(tokens.subList(contentEnd, tokens.size()));
    return result;
  }
}
