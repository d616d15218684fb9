package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.sheet.BookletView;
import dev.cribsheet.view.sheet.PdfView;
import java.util.List;

/** The web page of the booklet: a toolbar shown only on screen, and all printed pages. */
public record BookletPageView(BookletView booklet, List<PdfView> pdfs, LinkView back) {}
