package dev.cribsheet.view.sheet;

/** A PDF file to download, labelled {@code PDF A4} with its variant and {@code 54 kB}. */
public record PdfView(String label, String url, String size) {}
