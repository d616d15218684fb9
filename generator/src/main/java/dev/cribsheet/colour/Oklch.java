package dev.cribsheet.colour;

/**
 * A colour in the perceptual colour space OKLCH of CSS.
 *
 * @param lightness from 0 to 1
 * @param chroma 0 for grey
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
  private static final int STEPS = 24;
  private static final double EDGE = 0.0005;

  static Oklch of(Colour colour) {
    double r = Colour.linear(colour.red());
    double g = Colour.linear(colour.green());
    double b = Colour.linear(colour.blue());
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        StrictMath.hypot(a, c),
        StrictMath.atan2(c, a));
  }

  /** Returns the nearest sRGB colour, which has less chroma if this colour is out of gamut. */
  Colour colour() {
    if (isShown(chroma)) {
      return colour(chroma);
    }
    double low = 0;
    double high = chroma;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (isShown(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return colour(low);
  }

  private boolean isShown(double c) {
    for (double channel : channels(c)) {
      if (channel < -EDGE || channel > 1 + EDGE) {
        return false;
      }
    }
    return true;
  }

  private Colour colour(double c) {
    double[] rgb = channels(c);
    return new Colour(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2]));
  }

  private double[] channels(double c) {
    double a = c * StrictMath.cos(hue);
    double b = c * StrictMath.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int encoded(double light) {
    double value =
        light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.max(0, Math.min(255, Math.round(value * 255)));
  }
}
