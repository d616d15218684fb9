package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.colour.ColourNames;
import dev.cribsheet.colour.TonePair;
import dev.cribsheet.content.model.Brand.Colours;
import dev.cribsheet.content.model.Hue;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.site.SiteBrand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrandColoursTest {
  private static final Path TOKENS = Path.of("../themes/default/css/tokens.css");

  private ThemeColours theme;

  @BeforeEach
  void read() throws IOException {
    theme = ThemeColours.of(Files.readString(TOKENS));
  }

  /** Returns all names, and colours at regular intervals. */
  static Stream<String> hues() {
    List<String> hues = new ArrayList<>(ColourNames.all());
    for (int red = 0; red <= 255; red += 51) {
      for (int green = 0; green <= 255; green += 51) {
        for (int blue = 0; blue <= 255; blue += 51) {
          hues.add(new Colour(red, green, blue).hex());
        }
      }
    }
    return hues.stream();
  }

  @ParameterizedTest
  @MethodSource("hues")
  void everyHueCanBeReadInBothThemes(String hue) {
    Map<String, TonePair> made = made(new Colours(Optional.of(hue(hue)), List.of()));
    ThemeColours all = theme.with(made);
    for (String ground : List.of("paper", "card", "accent-tint")) {
      assertContrast(all, "accent", ground, 4.5);
    }
    for (String text : List.of("on-solid", "on-ink")) {
      assertContrast(all, text, "accent", 4.5);
    }
    for (String text : List.of("ink", "ink-soft")) {
      assertContrast(all, text, "accent-tint", 4.5);
    }
    assertContrast(all, "control", "accent-tint", 3);
  }

  @Test
  void aHueThatCanBeReadStaysAsItIsInTheLight() {
    TonePair accent = made(new Colours(Optional.of(hue("#0b5fff")), List.of())).get("accent");
    assertThat(accent.light().hex()).isEqualTo("#0b5fff");
    assertThat(accent.dark()).isNotEqualTo(accent.light());
  }

  @Test
  void theBarsOfTheMarkRepeatFewHues() {
    Map<String, TonePair> made =
        made(new Colours(Optional.empty(), List.of(hue("teal"), hue("navy"), hue("maroon"))));
    assertThat(made.get("step-4")).isEqualTo(made.get("step-1"));
    assertThat(made)
        .containsOnlyKeys(
            "step-1",
            "step-1-tint",
            "step-2",
            "step-2-tint",
            "step-3",
            "step-3-tint",
            "step-4",
            "step-4-tint");
  }

  @Test
  void aPairThatFailsIsReportedWithTheNearestThatPasses() {
    Diagnostics found = new Diagnostics();
    Hue pair = new Hue("", here("#7fa8ff"), Optional.of(here("#7fa8ff")));
    BrandColours.of(
        brand(new Colours(Optional.of(new Located<>(pair, SourceRef.file("a"))), List.of())),
        theme,
        found);
    String hint = found.sorted().get(0).hint().orElseThrow();
    assertThat(found.sorted()).hasSize(1);
    Colour nearest = colour(hint.replaceAll(".*\"(#\\w+)\".*", "$1"));
    Hue better = new Hue("", here(nearest.hex()), pair.dark());
    Diagnostics none = new Diagnostics();
    BrandColours.of(
        brand(new Colours(Optional.of(new Located<>(better, SourceRef.file("a"))), List.of())),
        theme,
        none);
    assertThat(none.sorted()).isEmpty();
  }

  private Map<String, TonePair> made(Colours colours) {
    Diagnostics found = new Diagnostics();
    Map<String, TonePair> made = BrandColours.of(brand(colours), theme, found);
    assertThat(found.sorted()).isEmpty();
    assertThat(found.notes()).isNotEmpty();
    return made;
  }

  private static SiteBrand brand(Colours colours) {
    return new SiteBrand(
        colours,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Located<Hue> hue(String written) {
    return new Located<>(
        new Hue(written, here(written), Optional.empty()), SourceRef.file("site.yaml"));
  }

  private static Located<Colour> here(String written) {
    return new Located<>(colour(written), SourceRef.file("site.yaml"));
  }

  private static Colour colour(String written) {
    return Colour.parse(written).orElseThrow();
  }

  private static void assertContrast(ThemeColours all, String front, String back, double least) {
    assertThat(colour(all.light(front)).contrast(colour(all.light(back))))
        .as("%s on %s in the light", front, back)
        .isGreaterThanOrEqualTo(least);
    assertThat(colour(all.dark(front)).contrast(colour(all.dark(back))))
        .as("%s on %s in the dark", front, back)
        .isGreaterThanOrEqualTo(least);
  }
}
