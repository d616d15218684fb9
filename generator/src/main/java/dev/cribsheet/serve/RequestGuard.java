package dev.cribsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.cribsheet.address.UrlPath;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses requests that the author's own browser would not send. */
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

  /** Returns the HTTP status to refuse a request with; empty if the request is allowed. */
  Optional<Integer> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (exchange.getRequestURI().toString().length() > MAX_ADDRESS) {
      return Optional.of(HttpURLConnection.HTTP_REQ_TOO_LONG);
    }
    if (size(headers) > MAX_HEADERS) {
      return Optional.of(TOO_LARGE);
    }
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || hosts.get(0).isBlank()) {
      return Optional.of(HttpURLConnection.HTTP_BAD_REQUEST);
    }
    if (!isOurs(hosts.get(0)) || isOfAnotherSite(headers, hosts.get(0))) {
      return Optional.of(HttpURLConnection.HTTP_FORBIDDEN);
    }
    boolean reads = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
    return reads ? Optional.empty() : Optional.of(HttpURLConnection.HTTP_BAD_METHOD);
  }

  private static int size(Headers headers) {
    return headers.entrySet().stream()
        .mapToInt(h -> h.getKey().length() + h.getValue().stream().mapToInt(String::length).sum())
        .sum();
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

  private static boolean isOfAnotherSite(Headers headers, String host) {
    String origin = headers.getFirst("Origin");
    String site = headers.getFirst("Sec-Fetch-Site");
    return origin != null && !origin.equalsIgnoreCase("http://" + host)
        || "cross-site".equals(site) && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
  }

  /** Returns the decoded path of a file; empty if it is not valid. */
  static Optional<String> path(URI address) {
    String raw = address.getRawPath();
    boolean ascii =
        raw != null
            && raw.startsWith("/")
            && address.getRawAuthority() == null
            && raw.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    return ascii
        ? Optional.of(address.getPath().substring(1)).filter(RequestGuard::isDecoded)
        : Optional.empty();
  }

  /**
   * Rejects invalid paths. Also rejects {@code %}, which could be decoded again, and U+FFFD, which
   * stands for bytes that are not UTF-8.
   */
  private static boolean isDecoded(String path) {
    return path.indexOf('%') < 0 && path.indexOf('\uFFFD') < 0 && UrlPath.isPath(path);
  }
}
