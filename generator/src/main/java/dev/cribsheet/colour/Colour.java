package dev.cribsheet.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque sRGB colour; each channel is from 0 to 255. */
public record Colour(int red, int green, int blue) {
  /** The minimum contrast that WCAG requires for text. */
  public static final double TEXT = 4.5;

  /** The minimum contrast that WCAG requires for controls and their borders. */
  public static final double CONTROL = 3;

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Reads {@code #1b3a8a}, {@code #13a} or a name such as {@code teal}. */
  public static Optional<Colour> parse(String text) {
    if (!HEX.matcher(text).matches()) {
      return ColourNames.find(text.toLowerCase(Locale.ROOT));
    }
    String digits =
        text.length() == 4 ? text.substring(1).replaceAll(".", "$0$0") : text.substring(1);
    return Optional.of(ofRgb(Integer.parseInt(digits, 16)));
  }

  static Colour ofRgb(int rgb) {
    return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Returns the colour as CSS, such as {@code #1b3a8a}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Returns WCAG's contrast ratio to another colour, from 1 to 21. */
  public double contrast(Colour other) {
    double mine = luminance();
    double its = other.luminance();
    return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Returns the linear light of a channel, from 0 to 1. */
  static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
