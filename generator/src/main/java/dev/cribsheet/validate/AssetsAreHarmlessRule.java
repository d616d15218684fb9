package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.Diagnostics;

/** Browsers treat no asset as a page or a program, unless {@code site.yaml} allows its type. */
final class AssetsAreHarmlessRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Asset asset : content.assets()) {
      asset
          .active()
          .filter(type -> !content.site().assets().allowed().contains(type))
          .ifPresent(type -> AssetLoader.reportActive(asset, type, diagnostics));
    }
  }

  /** Adds a note about each type that is published because {@code site.yaml} allows it. */
  static void noteAllowed(Content content, Diagnostics diagnostics) {
    content.assets().stream()
        .flatMap(asset -> asset.active().stream())
        .filter(content.site().assets().allowed()::contains)
        .map(type -> "assets of the type '" + type + "' are published: site.yaml allows it")
        .forEach(diagnostics::note);
  }
}
