package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.diagnostic.Diagnostics;

/** All assets together are no larger than {@code site.yaml} allows. */
final class AssetsFitTheirBudgetRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    AssetLoader.checkBudget(content.assets(), content.site().assets().megabytes(), diagnostics);
  }
}
