package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.media.FontProbe;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A font for sheets is an asset of the pack and a TrueType font. */
final class SheetFontsAreTrueTypeRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Located<String> font : content.site().sheets().fonts()) {
      Optional<Asset> asset =
          content.assets().stream().filter(one -> one.path().equals(font.value())).findFirst();
      if (asset.isEmpty()) {
        reportMissing(font, content, diagnostics);
      } else if (asset.get().bytes(diagnostics).flatMap(FontProbe::weight).isEmpty()) {
        diagnostics.add(
            DiagnosticCode.SHEET_FONT,
            font.source(),
            "'" + font.value() + "' is not a TrueType font",
            "use a .ttf file; .otf, .ttc and .woff files cannot be embedded");
      }
    }
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
