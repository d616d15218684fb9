package dev.cribsheet.content.model;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;

/**
 * A colour of the pack.
 *
 * @param written as its author wrote it
 * @param colour the hue, or the colour of the light theme if there is one for the dark theme
 * @param dark the colour of the dark theme, if its author chose both by hand
 */
public record Hue(String written, Located<Colour> colour, Optional<Located<Colour>> dark) {}
