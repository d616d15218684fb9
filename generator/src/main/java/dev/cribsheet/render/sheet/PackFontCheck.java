package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.render.pdf.FontCheck;
import dev.cribsheet.site.PackFont;
import dev.cribsheet.site.Site;
import java.util.Optional;

/** Reports fonts of the site that are damaged; the result for each font is cached. */
final class PackFontCheck {
  /** What is wrong with a font; empty if it is valid. */
  private record Problem(String text) {}

  private static final String KIND = "fonts";
  private static final RecordCodec<Problem> CODEC = RecordCodec.of(Problem.class);

  private PackFontCheck() {}

  /** Returns whether all fonts can be used. */
  static boolean passes(Site site, BuildCache cache, Diagnostics diagnostics) {
    boolean sound = true;
    for (Located<String> named : site.config().brand().fonts()) {
      Optional<String> problem =
          site.brand().fonts().stream()
              .filter(font -> font.url().path().equals(named.value()))
              .map(font -> problem(font, cache))
              .filter(found -> !found.isEmpty())
              .findFirst();
      if (problem.isPresent()) {
        sound = false;
        diagnostics.add(
            DiagnosticCode.SHEET_FONT,
            named.source(),
            "'" + named.value() + "' is damaged: " + problem.get(),
            "download the font again; if that does not help, open and save it in a font"
                + " editor");
      }
    }
    return sound;
  }

  private static String problem(PackFont font, BuildCache cache) {
    return cache
        .value(
            KIND,
            CacheKey.of().add(font.ttf()).key(),
            CODEC,
            () -> new Problem(FontCheck.problem(font.ttf()).orElse("")))
        .text();
  }
}
