package dev.cribsheet.render.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Restores the order of mirrored table cells in the tags, for screen readers. */
final class MirroredTableTags {
  private static final COSName ROW = COSName.getPDFName("TR");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private MirroredTableTags() {}

  static void restore(PDDocument pdf) {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    new MirroredTableTags().visit(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT));
  }

  private void visit(COSBase node) {
    if (node instanceof COSDictionary element && seen.add(element)) {
      COSBase kids = element.getDictionaryObject(COSName.K);
      if (kids instanceof COSArray cells && ROW.equals(element.getCOSName(COSName.S))) {
        reverse(cells);
      }
      visit(kids);
    } else if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        visit(kids.getObject(i));
      }
    }
  }

  private static void reverse(COSArray cells) {
    for (int i = 0, j = cells.size() - 1; i < j; i++, j--) {
      COSBase first = cells.get(i);
      cells.set(i, cells.get(j));
      cells.set(j, first);
    }
  }
}
