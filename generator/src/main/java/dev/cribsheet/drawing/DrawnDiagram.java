package dev.cribsheet.drawing;

import java.util.Optional;

/** The drawings of a diagram for pages, and for phones if another one fits better there. */
public record DrawnDiagram(Picture wide, Optional<Picture> narrow) {}
