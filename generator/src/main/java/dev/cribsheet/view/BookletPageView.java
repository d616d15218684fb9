package dev.cribsheet.view;

import java.util.List;

/** The page of the booklet: a bar for the screen, and all its pages. */
public record BookletPageView(BookletView booklet, List<PdfView> pdfs, LinkView back) {}
