package dev.cribsheet.site;

import dev.cribsheet.content.model.Hue;
import dev.cribsheet.diagnostic.Located;
import java.util.Optional;

/** The style of one of the site's own callouts. */
public record BrandCallout(String id, Optional<BrandPicture> icon, Optional<Located<Hue>> hue) {}
