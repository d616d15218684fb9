package dev.cribsheet.view;

/**
 * A PDF file to download.
 *
 * @param paper such as {@code A4}
 * @param size such as {@code 54 kB}
 */
public record PdfView(String paper, String url, String size) {}
