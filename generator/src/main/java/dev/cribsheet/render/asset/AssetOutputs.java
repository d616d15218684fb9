package dev.cribsheet.render.asset;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.Sha256;
import dev.cribsheet.content.Asset;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import java.util.ArrayList;
import java.util.List;

/** The outputs that are copied. */
public final class AssetOutputs {
  private AssetOutputs() {}

  /** The authors' assets, then the theme's. */
  public static List<Output> of(Site site, ThemeAssets theme) {
    List<Output> outputs = new ArrayList<>();
    site.content().assets().forEach(asset -> outputs.add(copy(asset)));
    theme
        .files()
        .forEach(
            (url, bytes) ->
                outputs.add(new Output(url, OutputKind.OTHER, (results, found) -> bytes)));
    return outputs;
  }

  private static Output copy(Asset asset) {
    return new Output(
        new UrlPath(asset.path()),
        OutputKind.OTHER,
        (results, diagnostics) -> bytes(asset, diagnostics));
  }

  /** Its size is in pages already, so it must be the file that was measured. */
  private static byte[] bytes(Asset asset, Diagnostics diagnostics) {
    byte[] bytes = asset.file().readBytes(Long.MAX_VALUE, diagnostics).orElse(new byte[0]);
    if (!Sha256.hex(bytes).equals(asset.digest())) {
      asset.file().reportChange(diagnostics);
    }
    return bytes;
  }
}
