package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.SheetView;
import java.util.List;

/** The page of one sheet: a toolbar shown only on screen, and the sheet. */
public record SheetPageView(SheetView sheet, List<PdfView> pdfs, LinkView back) {}
