package dev.cribsheet.drawing;

import java.util.Optional;

/**
 * A diagram drawn for pages, plus a narrower drawing for phones if the first is too wide for them.
 */
public record DrawnDiagram(Picture wide, Optional<Picture> narrow) {}
