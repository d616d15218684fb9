package dev.cribsheet.render.asset;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Copies assets into the site. */
public final class AssetOutputs {
  private AssetOutputs() {}

  /** Returns the assets of the content, then those of the theme. */
  public static List<Output> of(Site site, ThemeAssets theme) {
    List<Output> outputs = new ArrayList<>();
    site.content()
        .assets()
        .forEach(
            asset ->
                add(new UrlPath(asset.path()), log -> AssetLoader.published(asset, log), outputs));
    Map<UrlPath, byte[]> files = new LinkedHashMap<>(theme.files());
    if (!site.worksOffline()) {
      Stream.of(ThemeAssets.OFFLINE, ThemeAssets.WORKER)
          .flatMap(kind -> theme.scriptOf(kind).stream())
          .forEach(files::remove);
    }
    files.forEach((url, bytes) -> add(url, log -> bytes, outputs));
    return outputs;
  }

  private static void add(UrlPath url, Function<Diagnostics, byte[]> read, List<Output> outputs) {
    outputs.add(new Output(url, OutputKind.OTHER, (sizes, log) -> read.apply(log)));
  }
}
