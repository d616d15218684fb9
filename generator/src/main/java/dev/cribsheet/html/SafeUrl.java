package dev.cribsheet.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides what authors may link to: relative URLs, fragments and a few schemes. */
public final class SafeUrl {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("([^:/?#]*):");

  private SafeUrl() {}

  /** The kinds of targets of URLs. */
  public enum Kind {
    /** A path inside the content, or a fragment of the same file. */
    RELATIVE,
    /** A URL on another host, or a mail address. */
    EXTERNAL,
    /** A URL that is not allowed in a page. */
    REFUSED
  }

  /** Returns the kind of a URL whose HTML entities have been decoded. */
  public static Kind kind(String text) {
    String url = text.strip(); // as browsers do
    if (url.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\') || url.startsWith("//")) {
      return Kind.REFUSED;
    }
    Matcher scheme = SCHEME.matcher(url);
    if (!scheme.lookingAt()) {
      return url.startsWith("/") ? Kind.REFUSED : Kind.RELATIVE;
    }
    boolean known = SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return known && !LookalikeHost.in(url) ? Kind.EXTERNAL : Kind.REFUSED;
  }

  /** True for an absolute {@code http} or {@code https} URL without spaces. */
  public static boolean isWeb(String url) {
    return kind(url) == Kind.EXTERNAL
        && url.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)
        && url.matches("(?i)https?://[^\\s/?#<>\"]+[^\\s<>\"]*");
  }
}
