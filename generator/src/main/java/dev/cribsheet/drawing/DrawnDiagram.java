package dev.cribsheet.drawing;

import java.util.Optional;

/**
 * A diagram drawn for the pages.
 *
 * @param wide for the column of a page
 * @param narrow for a phone, where that fits better
 */
public record DrawnDiagram(Picture wide, Optional<Picture> narrow) {}
