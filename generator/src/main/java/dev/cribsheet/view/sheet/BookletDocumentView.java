package dev.cribsheet.view.sheet;

/**
 * The booklet as the document that becomes a PDF.
 *
 * @param direction {@code ltr} or {@code rtl}
 */
public record BookletDocumentView(
    BookletView booklet, String title, String description, String language, String direction) {}
