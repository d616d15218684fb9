package dev.cribsheet.markdown.html;

import dev.cribsheet.html.SafeUrl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decides about a decoded address, and spells an external one for the page. */
public final class LinkPolicy {
  public static final String ALLOWED =
      "use the path of a content file, or an address that starts with http:, https: or mailto:";

  private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";

  private LinkPolicy() {}

  public static SafeUrl.Kind kind(String address) {
    if (address.codePoints().anyMatch(LinkPolicy::invisible)) {
      return SafeUrl.Kind.REFUSED;
    }
    SafeUrl.Kind kind = SafeUrl.kind(address);
    if (kind == SafeUrl.Kind.EXTERNAL && !complete(address.toLowerCase(Locale.ROOT))) {
      return SafeUrl.Kind.REFUSED;
    }
    boolean disguised =
        kind == SafeUrl.Kind.RELATIVE
            && SafeUrl.kind(decodedStart(address)) != SafeUrl.Kind.RELATIVE;
    return disguised ? SafeUrl.Kind.REFUSED : kind;
  }

  private static boolean complete(String address) {
    return address.startsWith("http://")
        || address.startsWith("https://")
        || address.startsWith("mailto:");
  }

  /** Characters that hide what an address is: format characters, such as a turned direction. */
  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  /** The address with the escapes before its first slash, query or fragment decoded. */
  private static String decodedStart(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return out.append(address, i, address.length()).toString();
      }
      int decoded = c == '%' && i + 2 < address.length() ? hex(address, i + 1) : -1;
      out.append(decoded < 0 ? c : (char) decoded);
      i += decoded < 0 ? 0 : 2;
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** Percent-encodes what may not stand in an address; escapes that are there are kept. */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length() + 16);
    int pathStart = address.indexOf('/', address.indexOf("://") + 3);
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean host = (c == '[' || c == ']') && (pathStart < 0 || out.length() < pathStart);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0 || host)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
