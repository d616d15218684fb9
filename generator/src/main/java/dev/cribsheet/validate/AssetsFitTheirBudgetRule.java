package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Comparator;

/** All assets together are not larger than {@code site.yaml} allows. */
final class AssetsFitTheirBudgetRule implements Rule {
  private static final long MEGABYTE = 1L << 20;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    long bytes = content.assets().stream().mapToLong(asset -> asset.file().size()).sum();
    long megabytes = (bytes + MEGABYTE - 1) / MEGABYTE;
    int budget = content.site().assets().megabytes();
    if (megabytes > budget) {
      Asset largest =
          content.assets().stream()
              .max(Comparator.comparingLong(asset -> asset.file().size()))
              .orElseThrow();
      diagnostics.add(
          DiagnosticCode.ASSET_BUDGET,
          largest.file().whole(),
          "the assets have " + megabytes + " MiB together, more than " + budget + " MiB",
          "host large files such as this one elsewhere, or allow more in site.yaml:"
              + " assets: {megabytes: "
              + megabytes
              + "}");
    }
  }
}
