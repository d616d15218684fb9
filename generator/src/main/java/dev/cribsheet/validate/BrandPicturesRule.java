package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;
import java.util.stream.Collectors;

/** Logos and icons are image assets. They are small, because every page loads them. */
final class BrandPicturesRule implements Rule {
  private static final int KILOBYTE = 1024;
  private static final int MOST = 16 * KILOBYTE;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    content.site().brand().pictures().forEach(path -> check(path, content, diagnostics));
  }

  private static void check(Located<String> path, Content content, Diagnostics diagnostics) {
    Optional<Asset> asset = content.asset(path.value());
    if (content.composition().internal().paths().contains(path.value())) {
      Composition.reportInternal(path.source(), "'" + path.value() + "'", diagnostics);
    } else if (asset.isEmpty()) {
      report(
          path,
          "no file '" + path.value() + "' under 'assets'",
          DidYouMean.hint(
              path.value(),
              content.assets().stream().map(Asset::path).collect(Collectors.toSet()),
              "write its path relative to the content folder: assets/logo.svg"),
          diagnostics);
    } else if (asset.get().size().isEmpty()) {
      report(
          path,
          "'" + path.value() + "' is not a supported image",
          "use an SVG, PNG, JPEG, GIF, WebP or AVIF file",
          diagnostics);
    } else if (asset.get().file().size() > MOST) {
      long kilobytes = (asset.get().file().size() + KILOBYTE - 1) / KILOBYTE;
      report(
          path,
          "'"
              + path.value()
              + "' is "
              + kilobytes
              + " KiB, more than the limit of "
              + MOST / KILOBYTE
              + " KiB",
          "simplify the drawing, or save the image at a height of 64 pixels: every page loads it",
          diagnostics);
    }
  }

  private static void report(
      Located<String> path, String message, String hint, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.BRAND_PICTURE, path.source(), message, hint);
  }
}
