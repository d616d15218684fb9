package dev.cribsheet.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Checks URLs that authors write. An accepted URL can be parsed as a {@link URI}. */
public final class WebAddress {
  private WebAddress() {}

  /** The reason why a URL is rejected, and what to type instead. */
  public record Refusal(String message, String hint) {}

  /**
   * Returns what is wrong with a URL; empty if it is valid.
   *
   * @param named the name of the URL in messages
   * @param example a valid URL, for the hint
   * @param isBase whether paths are appended to the URL, so that it must not have a query or
   *     fragment
   */
  public static Optional<Refusal> refusal(
      String url, String named, String example, boolean isBase) {
    Optional<URI> parsed = parsed(url);
    if (parsed.isEmpty()) {
      return refusal(named + " is not a web address", "write the full address: " + example);
    }
    URI uri = parsed.get();
    if (uri.getRawAuthority().contains("@")) {
      return refusal(
          "the address contains a user name or password", "delete it and the '@' after it");
    }
    if (isBase && (uri.getRawQuery() != null || uri.getRawFragment() != null)) {
      return refusal(
          "other addresses start with this one, so it cannot contain '?' or '#'",
          "write it without them: " + url.split("[?#]", 2)[0]);
    }
    return Optional.empty();
  }

  /** Returns a URL without trailing slashes, so that paths can be appended. */
  public static String withoutSlash(String url) {
    return url.replaceFirst("/+$", "");
  }

  private static Optional<URI> parsed(String url) {
    try {
      return SafeUrl.isWeb(url) ? Optional.of(new URI(url)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Refusal> refusal(String message, String hint) {
    return Optional.of(new Refusal(message, hint));
  }
}
