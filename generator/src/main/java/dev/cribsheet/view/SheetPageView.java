package dev.cribsheet.view;

import java.util.List;

/** The page of one sheet: a bar for the screen, and the sheet itself. */
public record SheetPageView(SheetView sheet, List<PdfView> pdfs, LinkView back) {}
