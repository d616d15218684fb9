package dev.cribsheet.render.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * The metadata of a PDF.
 *
 * @param title shown in the title bar; PDF/UA requires one
 * @param language BCP 47 tag such as {@code en-GB}
 * @param description one sentence
 * @param producer the program and its version
 * @param date the creation and modification date; if empty, the PDF has neither
 */
public record PdfMetadata(
    String title, String language, String description, String producer, Optional<Instant> date) {}
