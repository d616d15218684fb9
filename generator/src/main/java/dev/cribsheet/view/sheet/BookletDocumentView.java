package dev.cribsheet.view.sheet;

/** The booklet as the document that becomes a PDF, with its language and direction. */
public record BookletDocumentView(
    BookletView booklet, String title, String description, String language, String direction) {}
