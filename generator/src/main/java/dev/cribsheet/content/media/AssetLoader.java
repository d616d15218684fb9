package dev.cribsheet.content.media;

import dev.cribsheet.cache.Sha256;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads assets, including the sizes of images. */
public final class AssetLoader {
  private static final long MEGABYTE = 1L << 20;
  private static final long MAX_BYTES = 50 * MEGABYTE;

  private final Diagnostics diagnostics;

  public AssetLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads an asset. It is returned despite errors, so that links to it are not reported too. */
  public Asset asset(SourceFile file) {
    Optional<byte[]> read = file.readBytes(MAX_BYTES, diagnostics);
    Optional<ImageSize> size =
        read.filter(bytes -> ImageProbe.isPicture(file.path()))
            .flatMap(bytes -> ImageProbe.isDrawing(file.path()) ? written(file) : read)
            .flatMap(bytes -> ImageProbe.size(file, bytes, diagnostics));
    Optional<String> active = AssetType.active(file.path(), read.orElse(new byte[0]));
    return new Asset(file.path(), file, active, size, read.map(Sha256::hex).orElse(""));
  }

  /** Reports an asset of a type that a browser may execute. */
  public static void reportActive(Asset asset, String type, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ASSET_TYPE,
        asset.file().whole(),
        type.isEmpty()
            ? "the file name has no extension"
            : "browsers can run files of type '" + type + "'",
        type.isEmpty()
            ? "add one, such as .txt"
            : "put it into an archive, or allow it in site.yaml: assets: {allow: [" + type + "]}");
  }

  /**
   * Reports an error if the total size of the assets exceeds the limit in {@code site.yaml}, in
   * MiB.
   */
  public static void checkBudget(List<Asset> assets, int budget, Diagnostics diagnostics) {
    long bytes = assets.stream().mapToLong(asset -> asset.file().size()).sum();
    long megabytes = (bytes + MEGABYTE - 1) / MEGABYTE;
    if (megabytes > budget) {
      Asset largest =
          assets.stream().max(Comparator.comparingLong(asset -> asset.file().size())).orElseThrow();
      diagnostics.add(
          DiagnosticCode.ASSET_BUDGET,
          largest.file().whole(),
          "the assets total " + megabytes + " MiB, more than the limit of " + budget + " MiB",
          "host large files such as this one elsewhere, or allow more in site.yaml:"
              + " assets: {megabytes: "
              + megabytes
              + "}");
    }
  }

  private Optional<byte[]> written(SourceFile file) {
    return file.readText(MAX_BYTES, diagnostics)
        .flatMap(text -> SvgGate.written(text, diagnostics));
  }

  /**
   * Returns the bytes to publish: those of the file, or of the rewritten drawing. Reports a file
   * that has changed since it was measured, because pages already use its size.
   */
  public static byte[] published(Asset asset, Diagnostics diagnostics) {
    byte[] bytes = asset.file().readBytes(Long.MAX_VALUE, diagnostics).orElse(new byte[0]);
    if (!Sha256.hex(bytes).equals(asset.digest())) {
      asset.file().reportChange(diagnostics);
      return new byte[0];
    }
    if (!ImageProbe.isDrawing(asset.path())) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
    return SvgGate.written(new SourceText(asset.path(), asset.path(), text), new Diagnostics())
        .orElse(new byte[0]);
  }
}
