package dev.cribsheet.view.sheet;

/**
 * A PDF file to download.
 *
 * @param label such as {@code PDF A4}, with its variant
 * @param size such as {@code 54 kB}
 */
public record PdfView(String label, String url, String size) {}
