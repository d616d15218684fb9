package dev.cribsheet.html;

import java.util.Locale;
import java.util.Set;

/** Decides which addresses an author may link to: relative ones, fragments and a few schemes. */
public final class SafeUrl {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private SafeUrl() {}

  /** What kind of address it is, after every kind of disguise was taken off. */
  public enum Kind {
    /** A path inside the content, or a fragment of the same file. */
    RELATIVE,
    /** An address on another host, or of a mailbox. */
    EXTERNAL,
    /** An address that must not reach a page. */
    REFUSED
  }

  /** The kind of an address whose entities were decoded already. */
  public static Kind kind(String spelling) {
    String url = spelling.strip(); // as browsers do
    if (url.chars().anyMatch(c -> c < ' ' || c == 0x7F) || url.contains("\\")) {
      return Kind.REFUSED;
    }
    if (url.startsWith("//")) {
      return Kind.REFUSED;
    }
    int end = url.indexOf(':');
    int path = firstOf(url, "/?#");
    if (end < 0 || (path >= 0 && path < end)) {
      return url.startsWith("/") ? Kind.REFUSED : Kind.RELATIVE;
    }
    String scheme = url.substring(0, end).toLowerCase(Locale.ROOT);
    return SCHEMES.contains(scheme) && !LookalikeHost.in(url) ? Kind.EXTERNAL : Kind.REFUSED;
  }

  /** True for a whole address of the web, with its host and without blanks. */
  public static boolean isWeb(String url) {
    return kind(url) == Kind.EXTERNAL
        && url.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)
        && url.matches("(?i)https?://[^\\s/?#<>\"]+[^\\s<>\"]*");
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
