package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.media.FontFamily;
import dev.cribsheet.content.media.FontProbe;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The site's fonts are TrueType fonts among the assets, and each family has both weights. */
final class FontsAreTrueTypeRule implements Rule {
  private static final Map<Integer, String> WEIGHTS =
      new TreeMap<>(Map.of(400, "Regular", 700, "Bold"));

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Map<String, Map<Integer, Located<String>>> families = new LinkedHashMap<>();
    for (Located<String> font : content.site().brand().fonts()) {
      Optional<Asset> asset = content.asset(font.value());
      if (asset.isEmpty()) {
        reportMissing(font, content, diagnostics);
        continue;
      }
      Optional<Integer> weight = asset.get().bytes(diagnostics).flatMap(FontProbe::weight);
      if (weight.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.SHEET_FONT,
            font.source(),
            "'" + font.value() + "' is not a TrueType font",
            "use a .ttf file; .otf, .ttc and .woff files cannot be embedded");
      } else {
        families
            .computeIfAbsent(FontFamily.of(font.value()), name -> new TreeMap<>())
            .put(weight.get(), font);
      }
    }
    families.values().forEach(files -> checkWeights(files, diagnostics));
  }

  private static void checkWeights(Map<Integer, Located<String>> files, Diagnostics diagnostics) {
    Located<String> font = files.values().iterator().next();
    String family = FontFamily.of(font.value());
    WEIGHTS.forEach(
        (weight, name) -> {
          if (!files.containsKey(weight)) {
            diagnostics.warn(
                DiagnosticCode.SHEET_FONT,
                font.source(),
                "the font '"
                    + family
                    + "' has no file for "
                    + name.toLowerCase(Locale.ROOT)
                    + " text",
                "add it to 'font', such as " + sibling(font.value(), name));
          }
        });
  }

  /** Returns the path of another weight of the same family. */
  private static String sibling(String path, String weight) {
    return path.replaceFirst("([-_][^-_/]*)?\\.[^./]*$", "-" + weight + ".ttf");
  }

  private static void reportMissing(
      Located<String> font, Content content, Diagnostics diagnostics) {
    Set<String> known = content.assets().stream().map(Asset::path).collect(Collectors.toSet());
    diagnostics.add(
        DiagnosticCode.SHEET_FONT,
        font.source(),
        "no file '" + font.value() + "' under 'assets'",
        DidYouMean.hint(
            font.value(),
            known,
            "write its path relative to the content folder: assets/fonts/a.ttf"));
  }
}
