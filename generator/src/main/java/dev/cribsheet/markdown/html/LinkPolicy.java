package dev.cribsheet.markdown.html;

import dev.cribsheet.html.SafeUrl;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which URLs are allowed, and percent-encodes external ones. */
public final class LinkPolicy {
  public static final String ALLOWED =
      "use the path of a content file, or an address that starts with http:, https: or mailto:";

  private static final String UNENCODED = "-._~:/?#@!$&'()*+,;=%";

  private static final Pattern COMPLETE = Pattern.compile("(?i)https?://|mailto:");
  private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

  private LinkPolicy() {}

  /** Returns the kind of a decoded URL; {@code REFUSED} if it is not allowed on a page. */
  public static SafeUrl.Kind kind(String address) {
    if (address.codePoints().anyMatch(LinkPolicy::isInvisible)) {
      return SafeUrl.Kind.REFUSED;
    }
    if (address.startsWith("/") && !address.startsWith("//")) {
      return kind(address.substring(1)); // relative to the content folder
    }
    SafeUrl.Kind kind = SafeUrl.kind(address);
    if (kind == SafeUrl.Kind.EXTERNAL && !COMPLETE.matcher(address).lookingAt()) {
      return SafeUrl.Kind.REFUSED;
    }
    boolean disguised =
        kind == SafeUrl.Kind.RELATIVE
            && SafeUrl.kind(decodedStart(address)) != SafeUrl.Kind.RELATIVE;
    return disguised ? SafeUrl.Kind.REFUSED : kind;
  }

  /** True for format and control characters, which can disguise a URL. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  /** Decodes the percent escapes in a URL, up to its first slash, query or fragment. */
  private static String decodedStart(String address) {
    String start = address.split("[/?#]", 2)[0];
    return ESCAPE.matcher(start).replaceAll(LinkPolicy::decoded)
        + address.substring(start.length());
  }

  private static String decoded(MatchResult escape) {
    char c = (char) HexFormat.fromHexDigits(escape.group(1));
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  /** Percent-encodes the characters that are not allowed in a URL; keeps existing escapes. */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length() + 16);
    int pathStart = address.indexOf('/', address.indexOf("://") + 3);
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean host = (c == '[' || c == ']') && (pathStart < 0 || out.length() < pathStart);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0 || host)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
