package dev.cribsheet.serve;

import dev.cribsheet.address.UrlPath;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;

/** Rejects requests that the author's own browser would not send. */
final class RequestGuard {
  private static final int TOO_LARGE = 431;
  private static final int MAX_HEADERS = 16_384;
  private static final int MAX_ADDRESS = 8_192;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+\\]");

  private final String host;
  private final boolean remote;

  RequestGuard(String host, boolean remote) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.remote = remote;
  }

  /** Returns the HTTP status to reject a request with; empty if the request is allowed. */
  Optional<Integer> refusal(HttpRequest request) {
    if (request.getPath().length() > MAX_ADDRESS) {
      return Optional.of(HttpURLConnection.HTTP_REQ_TOO_LONG);
    }
    if (size(request.getHeaders()) > MAX_HEADERS) {
      return Optional.of(TOO_LARGE);
    }
    Header[] hosts = request.getHeaders("Host");
    if (hosts.length != 1 || value(hosts[0]).isBlank()) {
      return Optional.of(HttpURLConnection.HTTP_BAD_REQUEST);
    }
    if (!isOurs(value(hosts[0])) || isOfAnotherSite(request, value(hosts[0]))) {
      return Optional.of(HttpURLConnection.HTTP_FORBIDDEN);
    }
    boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
    return reads ? Optional.empty() : Optional.of(HttpURLConnection.HTTP_BAD_METHOD);
  }

  private static int size(Header... headers) {
    return Arrays.stream(headers).mapToInt(h -> h.getName().length() + value(h).length()).sum();
  }

  private static String value(Header header) {
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  /**
   * Returns whether a host name is ours. An attacker could point any other name at this machine
   * (DNS rebinding).
   */
  private boolean isOurs(String header) {
    String name = header.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
    return LOOPBACK.contains(name)
        || remote && (name.equals(host) || ADDRESS.matcher(name).matches());
  }

  private static boolean isOfAnotherSite(HttpRequest request, String host) {
    Header origin = request.getFirstHeader("Origin");
    String site = value(request.getFirstHeader("Sec-Fetch-Site"));
    return origin != null && !value(origin).equalsIgnoreCase("http://" + host)
        || site.equals("cross-site")
            && !value(request.getFirstHeader("Sec-Fetch-Mode")).equals("navigate");
  }

  /** Returns the decoded path of a file; empty if the URL is not valid. */
  static Optional<String> path(String address) {
    try {
      URI uri = new URI(address);
      String raw = uri.getRawPath();
      boolean ascii =
          raw != null
              && raw.startsWith("/")
              && uri.getRawAuthority() == null
              && raw.chars().allMatch(c -> c > 0x20 && c < 0x7f);
      return ascii
          ? Optional.of(uri.getPath().substring(1)).filter(RequestGuard::isDecoded)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Rejects invalid paths. Also rejects {@code %}, which could be decoded again, and U+FFFD, which
   * stands for bytes that are not UTF-8.
   */
  private static boolean isDecoded(String path) {
    return path.indexOf('%') < 0 && path.indexOf('\uFFFD') < 0 && UrlPath.isPath(path);
  }
}
