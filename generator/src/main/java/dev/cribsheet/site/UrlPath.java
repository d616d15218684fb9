package dev.cribsheet.site;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of a file of the site, from the site's top, such as {@code steps/wrap-up.html}.
 *
 * @param path not yet percent-encoded, so it is also the path of the file
 */
public record UrlPath(String path) implements Comparable<UrlPath> {
  /** The address as seen from another page, encoded; pages are linked so that a folder works. */
  public String from(UrlPath page) {
    String common = commonFolder(page.path, path);
    String rest = page.path.substring(common.length());
    String above = "../".repeat((int) rest.chars().filter(c -> c == '/').count());
    return encoded(above + path.substring(common.length()));
  }

  /** The address below a base such as {@code https://example.org/x}. */
  public String below(String base) {
    return base + "/" + encoded(path);
  }

  private static String commonFolder(String a, String b) {
    int end = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      if (a.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return a.substring(0, end);
  }

  /** Percent-encodes what may not stand in an address. */
  public static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @Override
  public int compareTo(UrlPath other) {
    return path.compareTo(other.path);
  }
}
