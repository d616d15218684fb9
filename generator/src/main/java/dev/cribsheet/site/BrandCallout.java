package dev.cribsheet.site;

import dev.cribsheet.content.model.Hue;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;

/** How a callout of the pack looks. */
public record BrandCallout(String id, Optional<BrandPicture> icon, Optional<Located<Hue>> hue) {}
