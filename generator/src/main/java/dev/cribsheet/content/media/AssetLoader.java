package dev.cribsheet.content.media;

import dev.cribsheet.cache.Sha256;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.Optional;

/** Reads assets, including the sizes of images. */
public final class AssetLoader {
  private static final long MAX_BYTES = 50L << 20;

  private final Diagnostics diagnostics;

  public AssetLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads an asset. A file with an error is still an asset, so that links to it are not reported
   * too.
   */
  public Asset asset(SourceFile file) {
    Optional<byte[]> read = file.readBytes(MAX_BYTES, diagnostics);
    Optional<ImageSize> size =
        read.filter(bytes -> ImageProbe.isPicture(file.path()))
            .filter(bytes -> isHarmless(file))
            .flatMap(bytes -> ImageProbe.size(file, bytes, diagnostics));
    return new Asset(file.path(), file, size, read.map(Sha256::hex).orElse(""));
  }

  private boolean isHarmless(SourceFile file) {
    return !ImageProbe.isDrawing(file.path())
        || file.readText(MAX_BYTES, diagnostics)
            .filter(text -> SvgGate.passes(text, diagnostics))
            .isPresent();
  }
}
