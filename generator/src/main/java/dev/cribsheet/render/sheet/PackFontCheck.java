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

/** Tells of the pack's own fonts that are damaged; each is looked at once. */
final class PackFontCheck {
  /** What is wrong with a font; empty where nothing is. */
  private record Fault(String text) {}

  private static final String KIND = "fonts";
  private static final RecordCodec<Fault> CODEC = RecordCodec.of(Fault.class);

  private PackFontCheck() {}

  /** True when all can be printed with. */
  static boolean passes(Site site, BuildCache cache, Diagnostics diagnostics) {
    boolean sound = true;
    for (Located<String> named : site.config().sheets().fonts()) {
      Optional<String> fault =
          site.fonts().stream()
              .filter(font -> font.url().path().equals(named.value()))
              .map(font -> fault(font, cache))
              .filter(found -> !found.isEmpty())
              .findFirst();
      if (fault.isPresent()) {
        sound = false;
        diagnostics.add(
            DiagnosticCode.SHEET_FONT,
            named.source(),
            "'" + named.value() + "' is damaged: " + fault.get(),
            "download the font again; if that does not help, open and save it in a font"
                + " editor");
      }
    }
    return sound;
  }

  private static String fault(PackFont font, BuildCache cache) {
    return cache
        .value(
            KIND,
            CacheKey.of().add(font.ttf()).key(),
            CODEC,
            () -> new Fault(FontCheck.fault(font.ttf()).orElse("")))
        .text();
  }
}
