package dev.cribsheet.render.pdf;

/**
 * A document for the PDF engine.
 *
 * @param html a whole HTML page with its CSS in {@code <style>}; {@code @page} sets the paper size
 * @param metadata overrides the title and the language of the page
 */
public record PdfDocument(String html, PdfMetadata metadata) {}
