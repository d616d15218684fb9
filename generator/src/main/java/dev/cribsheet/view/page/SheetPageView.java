package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.sheet.PdfView;
import dev.cribsheet.view.sheet.SheetView;
import java.util.List;

/** The page of one sheet: a bar for the screen, and the sheet itself. */
public record SheetPageView(SheetView sheet, List<PdfView> pdfs, LinkView back) {}
