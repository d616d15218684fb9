package dev.cribsheet.view.sheet;

/** A PDF file to download, with a label such as {@code PDF A4} and a size such as {@code 54 kB}. */
public record PdfView(String label, String url, String size) {}
