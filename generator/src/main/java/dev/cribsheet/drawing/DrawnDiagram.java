package dev.cribsheet.drawing;

import java.util.Optional;

/** The drawing of a diagram for pages, and another for phones if it fits them better. */
public record DrawnDiagram(Picture wide, Optional<Picture> narrow) {}
