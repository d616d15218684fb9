package dev.cribsheet.theme;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.colour.Grounds;
import dev.cribsheet.colour.TonePair;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours that a theme's CSS declares as custom properties. Pages, sheets and icons all use
 * these.
 */
public record ThemeColours(Map<String, TonePair> values) {
  private static final String LITERAL = "#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?";
  private static final Pattern DECLARATION =
      Pattern.compile(
          "--([\\w-]+):\\s*(?:light-dark\\(\\s*("
              + LITERAL
              + ")\\s*,\\s*("
              + LITERAL
              + ")\\s*\\)|("
              + LITERAL
              + "))\\s*(?=[;}])");
  private static final Pattern ROOT_RULE = Pattern.compile("(?<=[{};]|^):root\\s*\\{[^{}]*}");
  private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)(?:\\s*,\\s*([^()]*))?\\)");
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final Colour BLACK = new Colour(0, 0, 0);

  public ThemeColours {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Reads the colours of a style sheet; the last declaration of each wins. */
  static ThemeColours of(String css) {
    Map<String, TonePair> values = new TreeMap<>();
    Matcher found = DECLARATION.matcher(CascadeLayers.withoutConditions(css));
    while (found.find()) {
      String light = found.group(found.group(4) == null ? 2 : 4);
      String dark = found.group(found.group(4) == null ? 3 : 4);
      values.put(found.group(1), new TonePair(parsed(light), parsed(dark)));
    }
    return new ThemeColours(values);
  }

  /** Reads the colours that a style sheet declares for whole pages. */
  static ThemeColours ofRoot(String css) {
    StringBuilder rules = new StringBuilder();
    Matcher found = ROOT_RULE.matcher(CascadeLayers.withoutConditions(css));
    while (found.find()) {
      rules.append(found.group());
    }
    return of(rules.toString());
  }

  private static Colour parsed(String literal) {
    return Colour.parse(literal).orElseThrow();
  }

  /** Returns the same colours with some of them replaced. */
  ThemeColours with(Map<String, TonePair> others) {
    Map<String, TonePair> all = new TreeMap<>(values);
    all.putAll(others);
    return new ThemeColours(all);
  }

  /**
   * Returns CSS for print. Each use of a known colour is replaced by its value in the light theme,
   * and each use of another variable by its fallback, if it has one.
   */
  String printed(String css) {
    return USE.matcher(css).replaceAll(use -> Matcher.quoteReplacement(printed(use)));
  }

  private String printed(MatchResult use) {
    TonePair pair = values.get(use.group(1));
    if (pair != null) {
      return pair.light().hex();
    }
    return use.group(2) == null ? use.group() : use.group(2);
  }

  /** Returns a colour of the light theme, such as {@code #fbfaf7}. */
  public String light(String name) {
    return pair(name, BLACK, BLACK).light().hex();
  }

  /** Returns a colour of the dark theme. */
  public String dark(String name) {
    return pair(name, WHITE, WHITE).dark().hex();
  }

  /**
   * Returns the backgrounds and text colours that a colour must contrast with, in the light or dark
   * theme.
   */
  Grounds grounds(boolean dark) {
    return new Grounds(
        dark,
        some(dark, BLACK, WHITE, "paper", "card"),
        some(dark, BLACK, WHITE, "on-solid", "on-ink"),
        some(dark, WHITE, BLACK, "ink", "ink-soft"),
        some(dark, WHITE, BLACK, "control"));
  }

  private List<Colour> some(boolean dark, Colour inDark, Colour inLight, String... names) {
    return Stream.of(names)
        .map(name -> pair(name, inLight, inDark))
        .map(pair -> dark ? pair.dark() : pair.light())
        .toList();
  }

  private TonePair pair(String name, Colour light, Colour dark) {
    return values.getOrDefault(name, new TonePair(light, dark));
  }
}
