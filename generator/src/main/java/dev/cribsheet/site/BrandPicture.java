package dev.cribsheet.site;

import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.ImageSize;
import dev.cribsheet.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A small image that is part of a style sheet.
 *
 * @param data the whole image as a data URL
 */
public record BrandPicture(String data, ImageSize size) {
  private static final String ENCODED = "\"'#%<>()\\{};";

  static BrandPicture of(Asset asset) {
    byte[] bytes = AssetLoader.published(asset, new Diagnostics()); // it was checked before
    return new BrandPicture(data(asset.mediaType(), bytes), asset.size().orElseThrow());
  }

  /** Returns an image as a data URL; SVG stays text, which compresses better. */
  private static String data(String type, byte[] bytes) {
    if (!type.equals(Asset.SVG)) {
      return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
    StringBuilder data = new StringBuilder("data:" + type + ",");
    for (byte b :
        new String(bytes, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8)) {
      if (b < ' ' || b == 0x7f || ENCODED.indexOf(b) >= 0) {
        data.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      } else {
        data.append((char) b);
      }
    }
    return data.toString();
  }
}
