package dev.cribsheet.address;

/** The files of a site that works offline; a worker only answers for what is below its address. */
public final class OfflineFiles {
  public static final UrlPath WORKER = new UrlPath("sw.js");
  public static final UrlPath MANIFEST = new UrlPath("manifest.webmanifest");

  private OfflineFiles() {}
}
