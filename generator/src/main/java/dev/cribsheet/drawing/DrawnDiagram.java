package dev.cribsheet.drawing;

import java.util.Optional;

/**
 * The drawings of a diagram for pages.
 *
 * @param wide for the text column of a page
 * @param narrow for phones; empty if the wide one fits, or no other fits better
 */
public record DrawnDiagram(Picture wide, Optional<Picture> narrow) {}
