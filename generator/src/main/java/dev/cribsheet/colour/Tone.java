package dev.cribsheet.colour;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A colour that can be read in a theme, and its tint, a ground for the texts of that theme.
 *
 * @param solid for text, borders and areas
 */
public record Tone(Colour solid, Colour tint) {
  private static final double STEP = 0.004;

  /** A tint is as light as the ones of the theme, and hardly colourful. */
  private static final double LIGHT_TINT = 0.955;

  private static final double DARK_TINT = 0.28;
  private static final double LIGHT_TINT_CHROMA = 0.022;
  private static final double DARK_TINT_CHROMA = 0.05;

  /** Strong colours glare on a dark ground. */
  private static final double DARK_LIGHTNESS = 0.74;

  private static final double DARK_CHROMA = 0.14;

  /** The tone of a hue: the colour itself in the light if it can be read there. */
  public static Tone of(Colour hue, Grounds grounds) {
    Oklch given = Oklch.of(hue);
    return grounds.dark()
        ? nearest(
            new Oklch(
                    Math.max(given.lightness(), DARK_LIGHTNESS),
                    Math.min(given.chroma(), DARK_CHROMA),
                    given.hue())
                .colour(),
            grounds)
        : nearest(hue, grounds);
  }

  /** The nearest tone that can be read: darker in the light, lighter in the dark. */
  public static Tone nearest(Colour colour, Grounds grounds) {
    Colour tint = tint(colour, grounds);
    return new Tone(
        moved(colour, grounds.dark(), one -> contrast(one, tint, grounds) >= Colour.TEXT), tint);
  }

  /** The least contrast of the colour with a ground or with a text on it. */
  public static double contrast(Colour colour, Grounds grounds) {
    return contrast(colour, tint(colour, grounds), grounds);
  }

  private static double contrast(Colour colour, Colour tint, Grounds grounds) {
    return Stream.of(List.of(tint), grounds.behind(), grounds.upon())
        .flatMap(List::stream)
        .mapToDouble(colour::contrast)
        .min()
        .orElseThrow();
  }

  private static Colour tint(Colour colour, Grounds grounds) {
    Oklch given = Oklch.of(colour);
    Colour tint =
        grounds.dark()
            ? new Oklch(DARK_TINT, Math.min(given.chroma(), DARK_TINT_CHROMA), given.hue()).colour()
            : new Oklch(LIGHT_TINT, Math.min(given.chroma(), LIGHT_TINT_CHROMA), given.hue())
                .colour();
    return moved(
        tint,
        !grounds.dark(),
        one ->
            isReadable(one, grounds.texts(), Colour.TEXT)
                && isReadable(one, grounds.controls(), Colour.CONTROL));
  }

  private static boolean isReadable(Colour colour, List<Colour> others, double least) {
    return others.stream().allMatch(other -> colour.contrast(other) >= least);
  }

  /** Makes a colour lighter or darker until it is good, at most to white or black. */
  private static Colour moved(Colour colour, boolean lighter, Predicate<Colour> good) {
    Colour moved = colour;
    Oklch given = Oklch.of(colour);
    double lightness = given.lightness();
    while (!good.test(moved) && lightness > 0 && lightness < 1) {
      lightness = Math.max(0, Math.min(1, lightness + (lighter ? STEP : -STEP)));
      moved = new Oklch(lightness, given.chroma(), given.hue()).colour();
    }
    return moved;
  }
}
