package dev.cribsheet.content;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Lists the assets and reads the sizes of the pictures among them. */
final class AssetLoader {
  private static final long MAX_BYTES = 50L << 20;

  private final Diagnostics diagnostics;

  AssetLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Asset> assets(SourceTree tree) {
    return tree.below(ContentLayout.ASSETS, "").stream()
        .flatMap(file -> asset(file).stream())
        .toList();
  }

  private Optional<Asset> asset(SourceFile file) {
    Optional<byte[]> bytes = file.readBytes(MAX_BYTES, diagnostics);
    if (bytes.isEmpty() || !ImageProbe.isPicture(file.path())) {
      return bytes.map(read -> new Asset(file.path(), file, Optional.empty()));
    }
    return ImageProbe.size(file, bytes.get(), diagnostics)
        .map(size -> new Asset(file.path(), file, Optional.of(size)));
  }
}
