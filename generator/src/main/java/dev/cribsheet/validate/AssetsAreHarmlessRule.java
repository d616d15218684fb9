package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;

/** No asset is a page or a program to a browser, unless {@code site.yaml} allows its type. */
final class AssetsAreHarmlessRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (Asset asset : content.assets()) {
      asset
          .active()
          .filter(type -> !content.site().assets().allowed().contains(type))
          .ifPresent(type -> report(asset, type, diagnostics));
    }
  }

  /** Says which types are published because {@code site.yaml} allows them. */
  static void noteAllowed(Content content, Diagnostics diagnostics) {
    content.assets().stream()
        .flatMap(asset -> asset.active().stream())
        .filter(content.site().assets().allowed()::contains)
        .map(type -> "assets of the type '" + type + "' are published: site.yaml allows it")
        .forEach(diagnostics::note);
  }

  private static void report(Asset asset, String type, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ASSET_TYPE,
        asset.file().whole(),
        type.isEmpty()
            ? "the file name has no extension"
            : "a browser may run a file of the type '" + type + "'",
        type.isEmpty()
            ? "add one, such as .txt"
            : "put it into an archive, or allow it in site.yaml: assets: {allow: [" + type + "]}");
  }
}
