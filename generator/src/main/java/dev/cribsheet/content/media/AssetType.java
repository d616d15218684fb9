package dev.cribsheet.content.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the assets that a browser may execute, by their names and contents. */
final class AssetType {
  static final Set<String> HARMLESS = AllowList.read("asset-types");

  /** The first bytes that make browsers treat a file as a page, whatever its extension. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:\\xEF\\xBB\\xBF)?[\\t\\n\\f\\r ]*<(?:(\\?xml)|!--|(?:!doctype html|html|head|script"
              + "|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg)[\\s>/])");

  private static final int READ_BY_BROWSERS = 1445;

  private AssetType() {}

  /**
   * Returns the type that a browser may execute; absent for a harmless one, "" if the name has no
   * extension.
   */
  static Optional<String> active(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.indexOf('.') < 0 || !HARMLESS.contains(ending)) {
      return Optional.of(name.indexOf('.') < 0 ? "" : ending);
    }
    int length = Math.min(bytes.length, READ_BY_BROWSERS);
    Matcher page = PAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return Optional.of(page)
        .filter(found -> !ImageProbe.isPicture(path) && found.lookingAt())
        .map(found -> found.group(1) == null ? "html" : "xml");
  }
}
