package dev.cribsheet.colour;

import java.util.List;

/**
 * The colours of a theme, light or dark, that a tone must contrast with.
 *
 * @param behind the backgrounds on which the tone is a text colour
 * @param upon the text colours on the tone
 * @param texts the text colours on its tint
 * @param controls the border colours on its tint
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
