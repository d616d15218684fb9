package dev.cribsheet.colour;

import java.util.List;

/**
 * The colours of a theme, light or dark, that a tone must be told from.
 *
 * @param behind what the tone is text on
 * @param upon the texts on the tone
 * @param texts the texts on its tint
 * @param controls the borders on its tint
 */
public record Grounds(
    boolean dark,
    List<Colour> behind,
    List<Colour> upon,
    List<Colour> texts,
    List<Colour> controls) {
  public Grounds {
    behind = List.copyOf(behind);
    upon = List.copyOf(upon);
    texts = List.copyOf(texts);
    controls = List.copyOf(controls);
  }
}
