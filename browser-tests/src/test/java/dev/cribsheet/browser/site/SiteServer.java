package dev.cribsheet.browser.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the built site on the loopback address like a plain file server. */
public final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "ttf", "font/ttf",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private final BuiltSite site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  public SiteServer(BuiltSite site) {
    this.site = site;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public BuiltSite site() {
    return site;
  }

  /** Returns the URL of the site's root, with a trailing slash. */
  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath().substring(1);
      String path = asked.isEmpty() ? "index.html" : asked;
      boolean found = !path.contains("..") && site.has(path);
      if (!found && !site.has("404.html")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String file = found ? path : "404.html";
      byte[] body = site.bytes(file);
      String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
