package dev.cribsheet.address;

/**
 * The files that make a site work offline. They are at the top level, because a service worker
 * serves only its own folder.
 */
public final class OfflineFiles {
  public static final UrlPath WORKER = new UrlPath("sw.js");
  public static final UrlPath MANIFEST = new UrlPath("manifest.webmanifest");

  private OfflineFiles() {}
}
