package dev.cribsheet.content.model;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;

/**
 * A colour of the site.
 *
 * @param written the text that the author wrote
 * @param colour the hue, or the colour of the light theme if {@code dark} is present
 * @param dark the colour of the dark theme, if the author chose both
 */
public record Hue(String written, Located<Colour> colour, Optional<Located<Colour>> dark) {}
