package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.render.pdf.FontCheck;
import dev.cribsheet.site.OwnFont;
import dev.cribsheet.site.Site;
import java.nio.charset.StandardCharsets;

/** Tells of the pack's own fonts that are damaged; each is looked at once. */
final class OwnFontCheck {
  private static final String KIND = "fonts";

  private OwnFontCheck() {}

  /** True when all can be printed with. */
  static boolean passes(Site site, BuildCache cache, Diagnostics diagnostics) {
    boolean sound = true;
    for (Located<String> named : site.config().sheets().fonts()) {
      for (OwnFont font : site.fonts()) {
        String fault = font.url().path().equals(named.value()) ? fault(font, cache) : "";
        if (!fault.isEmpty()) {
          diagnostics.add(
              DiagnosticCode.SHEET_FONT,
              named.source(),
              "'" + named.value() + "' is damaged: " + fault,
              "download the font again; if that does not help, open and save it in a font"
                  + " editor");
          sound = false;
          break;
        }
      }
    }
    return sound;
  }

  private static String fault(OwnFont font, BuildCache cache) {
    byte[] fault =
        cache.bytes(
            KIND,
            CacheKey.of().add(font.ttf()).key(),
            () -> FontCheck.fault(font.ttf()).orElse("").getBytes(StandardCharsets.UTF_8));
    return new String(fault, StandardCharsets.UTF_8);
  }
}
