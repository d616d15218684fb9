package dev.cribsheet.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Checks web addresses, of which {@link URI} can be made. */
public final class WebAddress {
  private WebAddress() {}

  /** Why an address is refused, and what to type instead. */
  public record Refusal(String message, String hint) {}

  /**
   * Returns what is wrong with an address; empty if it is fine.
   *
   * @param named how the message calls the address
   * @param example an address that is fine, for the hint
   * @param isBase if other addresses begin with it, so that it has no query and no fragment
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
          "the address has a user name or a password in it", "delete it and the '@' after it");
    }
    if (isBase && (uri.getRawQuery() != null || uri.getRawFragment() != null)) {
      return refusal(
          "pages cannot be below an address with '?' or '#'",
          "end the address before it: " + url.split("[?#]", 2)[0]);
    }
    return Optional.empty();
  }

  /** Returns an address that paths can be added to. */
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
