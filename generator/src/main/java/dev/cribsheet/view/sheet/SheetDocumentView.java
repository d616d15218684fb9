package dev.cribsheet.view.sheet;

/**
 * The document that becomes a PDF.
 *
 * @param title of the document
 * @param description what it holds, in a sentence
 * @param direction {@code ltr} or {@code rtl}
 */
public record SheetDocumentView(
    SheetView sheet, String title, String description, String language, String direction) {}
