package dev.cribsheet.theme;

import dev.cribsheet.colour.TonePair;
import dev.cribsheet.site.BrandCallout;
import dev.cribsheet.site.BrandPicture;
import dev.cribsheet.site.SiteBrand;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Applies a brand to the CSS of a theme. */
record BrandStyle(SiteBrand brand, Map<String, TonePair> colours) {
  /** The theme's file of rules that only sites with a brand need. */
  static final String RULES = "css/brand.css";

  private static final int THEME_HUES = 4;
  private static final Pattern DECLARATION = Pattern.compile("--([\\w-]+):([^;{}]+)");
  private static final Pattern HUE_RULE =
      Pattern.compile("(?<=[{};]|^)[^{};@]*(?:hue-1\\b|data-hue=\"1\")[^{};]*\\{[^{}]*}");
  private static final String FIRST = "(hue-|step-|data-hue=\")1\\b";

  /** Returns the style sheet for pages, with the brand's colours and fonts. */
  String painted(String css) {
    Matcher found = DECLARATION.matcher(css);
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(
          out, Matcher.quoteReplacement(declared(found.group(1), found.group(2))));
    }
    return repeated(found.appendTail(out).toString());
  }

  /**
   * Returns a declaration with the brand's value. A declaration for the first hue is repeated for
   * each hue that the theme does not have.
   */
  private String declared(String name, String value) {
    boolean literal = value.contains("#");
    StringBuilder out =
        new StringBuilder("--" + name + ":" + (literal ? colour(name, value) : font(name, value)));
    for (int hue = THEME_HUES + 1; name.matches("step-1(-tint)?") && hue <= hues(); hue++) {
      String other = name.replace("step-1", "step-" + hue);
      out.append(";--" + other + ":" + (literal ? colour(other, value) : value));
    }
    return out.toString();
  }

  private int hues() {
    return brand.colours().count();
  }

  private String colour(String name, String value) {
    return colours.containsKey(name) ? css(colours.get(name)) : value;
  }

  private static String css(TonePair pair) {
    return "light-dark(" + pair.light().hex() + "," + pair.dark().hex() + ")";
  }

  private String font(String name, String value) {
    return name.equals("sans") ? families() + value : value;
  }

  private String families() {
    return brand.fonts().stream()
        .map(font -> "\"" + font.family() + "\",")
        .distinct()
        .collect(Collectors.joining());
  }

  /**
   * Returns CSS that repeats the rules for the first hue for each hue that the theme does not have.
   */
  String repeated(String css) {
    if (hues() <= THEME_HUES) {
      return css;
    }
    return HUE_RULE
        .matcher(css)
        .replaceAll(
            rule -> {
              StringBuilder rules = new StringBuilder(rule.group());
              for (int hue = THEME_HUES + 1; hue <= hues(); hue++) {
                rules.append(rule.group().replaceAll(FIRST, "$1" + hue));
              }
              return Matcher.quoteReplacement(rules.toString());
            });
  }

  /** Returns the CSS that the theme does not have: the accent, the logo and the site's callouts. */
  String additions() {
    Map<String, String> tokens = new TreeMap<>();
    colours.keySet().stream()
        .filter(name -> name.startsWith("accent") || name.startsWith("callout-"))
        .forEach(name -> tokens.put(name, css(colours.get(name))));
    brand.logo().ifPresent(logo -> tokens.put("logo", url(logo)));
    brand.logo().ifPresent(logo -> tokens.put("logo-ratio", ratio(logo)));
    brand.darkLogo().ifPresent(logo -> tokens.put("logo-dark", url(logo)));
    String declarations =
        tokens.entrySet().stream()
            .map(token -> "--" + token.getKey() + ":" + token.getValue())
            .collect(Collectors.joining(";"));
    return (tokens.isEmpty() ? "" : "@layer tokens{:root{" + declarations + "}" + darkLogo() + "}")
        + brand.callouts().stream().map(this::callout).collect(Collectors.joining());
  }

  private String callout(BrandCallout callout) {
    String token = "callout-" + callout.id();
    String rule = ".own-" + callout.id();
    String hue =
        colours.containsKey(token)
            ? rule + "{--own:var(--" + token + ");--own-tint:var(--" + token + "-tint)}"
            : "";
    String icon =
        callout
            .icon()
            .map(file -> rule + ">.callout-label::before{content:\"\";--icon:" + url(file) + "}")
            .orElse("");
    return (hue + icon).isEmpty() ? "" : "@layer components{" + hue + icon + "}";
  }

  private String darkLogo() {
    String rule = "{--logo:var(--logo-dark)}";
    return brand.darkLogo().isEmpty()
        ? ""
        : "@media screen{[data-theme=\"dark\"]"
            + rule
            + "@media (prefers-color-scheme:dark){:root:not([data-theme=\"light\"])"
            + rule
            + "}}";
  }

  private static String url(BrandPicture picture) {
    return "url(\"" + picture.data() + "\")";
  }

  private static String ratio(BrandPicture picture) {
    return String.format(
        Locale.ROOT,
        "%.3f",
        (double) picture.size().width() / Math.max(1, picture.size().height()));
  }
}
