package dev.cribsheet.render.pdf;

/**
 * What the engine lays out.
 *
 * @param html a whole HTML page with its CSS in {@code <style>}; {@code @page} sets the paper
 * @param metadata what the PDF says about itself; it wins over the page's title and language
 */
public record PdfDocument(String html, PdfMetadata metadata) {}
