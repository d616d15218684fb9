package dev.cribsheet.colour;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A colour that is readable in a theme, and its tint, which is a background for that theme's text.
 *
 * @param solid for text, borders and filled areas
 */
public record Tone(Colour solid, Colour tint) {
  private static final double STEP = 0.004;

  /** Tints are pale, and as light as the theme's own tints. */
  private static final double LIGHT_TINT = 0.955;

  private static final double DARK_TINT = 0.28;
  private static final double LIGHT_TINT_CHROMA = 0.022;
  private static final double DARK_TINT_CHROMA = 0.05;

  /** Strong colours glare on a dark background. */
  private static final double DARK_LIGHTNESS = 0.74;

  private static final double DARK_CHROMA = 0.14;

  /** Returns the tone of a hue. In a light theme, a readable hue is left as it is. */
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

  /** Returns the nearest readable tone: darker in a light theme, lighter in a dark theme. */
  public static Tone nearest(Colour colour, Grounds grounds) {
    Colour tint = tint(colour, grounds);
    return new Tone(
        moved(colour, grounds.dark(), one -> contrast(one, tint, grounds) >= Colour.TEXT), tint);
  }

  /** Returns the lowest contrast of the colour with its backgrounds and with the text on it. */
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

  /** Makes a colour lighter or darker until it passes the test, at most to white or black. */
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
