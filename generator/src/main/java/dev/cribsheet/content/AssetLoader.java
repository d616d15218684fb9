package dev.cribsheet.content;

import dev.cribsheet.cache.Sha256;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.Optional;

/** Reads an asset, and the size of a picture. */
final class AssetLoader {
  private static final long MAX_BYTES = 50L << 20;

  private final Diagnostics diagnostics;

  AssetLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A file that is reported stays an asset, so that a link to it is not said to lead nowhere. */
  Asset asset(SourceFile file) {
    Optional<byte[]> read = file.readBytes(MAX_BYTES, diagnostics);
    Optional<ImageSize> size =
        read.filter(bytes -> ImageProbe.isPicture(file.path()))
            .flatMap(bytes -> ImageProbe.isDrawing(file.path()) ? written(file) : read)
            .flatMap(bytes -> ImageProbe.size(file, bytes, diagnostics));
    return new Asset(file.path(), file, size, read.map(Sha256::hex).orElse(""));
  }

  private Optional<byte[]> written(SourceFile file) {
    return file.readText(MAX_BYTES, diagnostics)
        .flatMap(text -> SvgGate.written(text, diagnostics));
  }
}
