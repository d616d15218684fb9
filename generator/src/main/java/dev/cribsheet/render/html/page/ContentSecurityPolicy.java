package dev.cribsheet.render.html.page;

import dev.cribsheet.cache.Sha256;
import java.util.Locale;

/** A policy that lets a page load only files of its own site, from a server or from disk. */
final class ContentSecurityPolicy {
  private static final String FORM =
      "default-src 'none'; script-src 'self'%s; style-src 'self'%s; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'";
  private static final String OFFLINE = "; manifest-src 'self'; worker-src 'self'";

  private ContentSecurityPolicy() {}

  /**
   * Returns the policy for a page with this inline style and inline data; either may be empty.
   *
   * @param offline whether the page starts the worker that stores the site
   */
  static String of(String style, String data, boolean offline) {
    return String.format(Locale.ROOT, FORM, source(data), source(style)) + (offline ? OFFLINE : "");
  }

  private static String source(String text) {
    return text.isEmpty() ? "" : " 'sha256-" + Sha256.base64(text) + "'";
  }
}
