package dev.cribsheet.view.sheet;

/** The document that becomes a PDF, with its language and direction. */
public record SheetDocumentView(
    SheetView sheet, String title, String description, String language, String direction) {}
