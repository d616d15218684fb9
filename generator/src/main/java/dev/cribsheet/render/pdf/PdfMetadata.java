package dev.cribsheet.render.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says about itself.
 *
 * @param title shown in the window's title bar; PDF/UA wants it not empty
 * @param language BCP 47 tag such as {@code en-GB}
 * @param description one sentence
 * @param producer the program and its version
 * @param date creation and change date; without it the PDF bears no date
 */
public record PdfMetadata(
    String title, String language, String description, String producer, Optional<Instant> date) {}
