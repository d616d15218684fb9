package dev.cribsheet.address;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The URL of a file of the site, relative to its root, such as {@code steps/wrap-up.html}. Every
 * file name that an author chooses goes through this type.
 *
 * @param path not yet percent-encoded, so it is also the path of the file
 */
public record UrlPath(String path) implements Comparable<UrlPath> {
  private static final String KEPT = "/-._~!$&'()*+,;=:@";

  /**
   * Creates a path below the root of the site. An empty path is the root itself; the path of a
   * folder ends in a slash.
   *
   * @throws IllegalArgumentException if the path could leave the site on any operating system
   */
  public UrlPath {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a path below the site: '" + path + "'");
    }
  }

  /** True if the path stays below the root of the site on every operating system. */
  public static boolean isPath(String path) {
    return isSimple(path) || isNames(path);
  }

  /** Checks the usual case quickly, because a site has many paths. */
  private static boolean isSimple(String path) {
    boolean starts = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/' ? starts : !isSimple(c) && (starts || c != '-' && c != '.')) {
        return false;
      }
      starts = c == '/';
    }
    return true;
  }

  private static boolean isSimple(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isNames(String path) {
    String names = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return path.isEmpty() || Arrays.stream(names.split("/", -1)).allMatch(UrlPath::isName);
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && !name.equals(".")
        && !name.equals("..")
        && name.codePoints().noneMatch(UrlPath::leadsElsewhere);
  }

  /**
   * Whether a character is a path separator or drive marker on some system, a control character or
   * a lone surrogate.
   */
  private static boolean leadsElsewhere(int c) {
    return c == '\\'
        || c == ':'
        || Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE;
  }

  /** Returns the encoded URL relative to a page, so that the site also works from disk. */
  public String from(UrlPath page) {
    String common = commonFolder(page.path, path);
    String rest = page.path.substring(common.length());
    String above = "../".repeat((int) rest.chars().filter(c -> c == '/').count());
    return encoded(above + path.substring(common.length()));
  }

  /** Returns the absolute URL below a base URL such as {@code https://example.org/x}. */
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

  /** Percent-encodes the characters that a URL may not contain. */
  public static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  @Override
  public int compareTo(UrlPath other) {
    return path.compareTo(other.path);
  }
}
