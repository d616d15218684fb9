package dev.cribsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.cribsheet.address.UrlPath;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns away what no reader's browser sends: the answer's status, or none when all is well. */
final class RequestGuard {
  private static final int TOO_LARGE = 431;
  private static final int MOST_HEADERS = 16_384;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+\\]");

  private final String host;
  private final boolean remote;

  RequestGuard(String host, boolean remote) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.remote = remote;
  }

  Optional<Integer> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (size(headers) + exchange.getRequestURI().toString().length() > MOST_HEADERS) {
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

  /** A name that somebody else's server answers for could be made to lead here. */
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

  /** The path, decoded once; empty when it is no path of a file of ours, however it is spelt. */
  static Optional<String> path(URI address) {
    String raw = address.getRawPath();
    if (raw == null || !raw.startsWith("/") || address.getRawAuthority() != null) {
      return Optional.empty();
    }
    return decoded(raw.substring(1)).filter(RequestGuard::isPlain);
  }

  private static Optional<String> decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    try {
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c == '%') {
          bytes.put((byte) Integer.parseInt(raw, i + 1, i + 3, 16));
          i += 2;
        } else if (c > 0x20 && c < 0x7f) {
          bytes.put((byte) c);
        } else {
          return Optional.empty();
        }
      }
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Decoded twice it must be the same, so it has no escapes left. */
  private static boolean isPlain(String path) {
    return path.indexOf('%') < 0 && UrlPath.isPath(path);
  }
}
