package dev.cribsheet.render.html;

/** What a page may load: its own files and nothing else; it holds from a folder on disk too. */
final class ContentSecurityPolicy {
  /** The policy of every page. */
  static final String VALUE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'";

  private ContentSecurityPolicy() {}
}
