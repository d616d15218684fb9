package dev.cribsheet.markdown.model;

/**
 * A slot for an image. Its value is a complete {@code img} element, or else the alt text.
 *
 * @param link the link to the image file
 * @param alt empty if the image is decorative
 * @param title empty if there is none
 * @param width in CSS pixels, as the author wrote it; 0 if not given
 * @param height in CSS pixels, as the author wrote it; 0 if not given
 */
public record ImageSlot(MarkdownLink link, String alt, String title, int width, int height)
    implements MarkdownSlot {}
