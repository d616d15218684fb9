package dev.cribsheet.render.html.page;

import dev.cribsheet.cache.Sha256;
import java.util.Locale;

/** What a page may load: its own files and nothing else; it holds from a folder on disk too. */
final class ContentSecurityPolicy {
  private static final String FORM =
      "default-src 'none'; script-src 'self'%s; style-src 'self'%s; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'";

  private ContentSecurityPolicy() {}

  /** The policy of a page that holds this style and this data, each of which may be empty. */
  static String of(String style, String data) {
    return String.format(Locale.ROOT, FORM, source(data), source(style));
  }

  private static String source(String text) {
    return text.isEmpty() ? "" : " 'sha256-" + Sha256.base64(text) + "'";
  }
}
