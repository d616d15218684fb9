package dev.cribsheet.theme;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.colour.Grounds;
import dev.cribsheet.colour.Tone;
import dev.cribsheet.colour.TonePair;
import dev.cribsheet.content.model.Brand.Colours;
import dev.cribsheet.content.model.Hue;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.site.BrandCallout;
import dev.cribsheet.site.SiteBrand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns a site's hues into colours that are readable on a theme's backgrounds. */
final class BrandColours {
  private static final int MARK = 4;
  private static final double HUNDREDTHS = 100;

  private final Grounds light;
  private final Grounds dark;
  private final Diagnostics diagnostics;
  private final Map<String, TonePair> made = new TreeMap<>();

  private BrandColours(ThemeColours theme, Diagnostics diagnostics) {
    this.light = theme.grounds(false);
    this.dark = theme.grounds(true);
    this.diagnostics = diagnostics;
  }

  /** Returns the colours by the names of the theme's custom properties. */
  static Map<String, TonePair> of(SiteBrand site, ThemeColours theme, Diagnostics diagnostics) {
    Colours colours = site.colours();
    BrandColours brand = new BrandColours(theme, diagnostics);
    colours.accent().ifPresent(hue -> brand.add("accent", "the accent", hue));
    List<Located<Hue>> steps = colours.steps();
    for (int i = 0; i < steps.size(); i++) {
      brand.add("step-" + (i + 1), "step " + (i + 1), steps.get(i));
    }
    for (int i = steps.size(); i < MARK && !steps.isEmpty(); i++) { // the icon has four bars
      brand.copy("step-" + (i % steps.size() + 1), "step-" + (i + 1));
    }
    for (BrandCallout callout : site.callouts()) {
      callout
          .hue()
          .ifPresent(
              hue -> brand.add("callout-" + callout.id(), "the callout " + callout.id(), hue));
    }
    return brand.made;
  }

  private void copy(String from, String to) {
    made.put(to, made.get(from));
    made.put(to + "-tint", made.get(from + "-tint"));
  }

  private void add(String name, String shown, Located<Hue> hue) {
    Tone day;
    Tone night;
    if (hue.value().dark().isPresent()) {
      day = checked(hue.value().colour(), light);
      night = checked(hue.value().dark().get(), dark);
    } else {
      day = Tone.of(hue.value().colour().value(), light);
      night = Tone.of(hue.value().colour().value(), dark);
      diagnostics.note(
          String.format(
              Locale.ROOT,
              "colour of %s: %s is %s in the light theme and %s in the dark one",
              shown,
              hue.value().written(),
              day.solid().hex(),
              night.solid().hex()));
    }
    made.put(name, new TonePair(day.solid(), night.solid()));
    made.put(name + "-tint", new TonePair(day.tint(), night.tint()));
  }

  /**
   * Reports a colour that the site chose for the light or dark theme if text in it is unreadable.
   */
  private Tone checked(Located<Colour> colour, Grounds grounds) {
    Tone nearest = Tone.nearest(colour.value(), grounds);
    double contrast = Tone.contrast(colour.value(), grounds);
    if (contrast < Colour.TEXT) {
      diagnostics.add(
          DiagnosticCode.COLOUR_CONTRAST,
          colour.source(),
          String.format(
              Locale.ROOT,
              "text in this colour has a contrast of %.2f:1 in the %s theme, less than %s:1",
              Math.floor(contrast * HUNDREDTHS) / HUNDREDTHS,
              grounds.dark() ? "dark" : "light",
              Colour.TEXT),
          "the nearest colour that passes is \"" + nearest.solid().hex() + "\"");
    }
    return nearest;
  }
}
