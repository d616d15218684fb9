package dev.cribsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.serve.LiveSite.State;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Answers requests: renders the requested output of the current site. */
record SiteHandler(
    LiveSite live, ReloadListeners listeners, RequestGuard guard, Consumer<String> log)
    implements HttpHandler {
  private static final String FAILED = "The page could not be rendered; the log has the reason.";
  private static final int MOST_CALLS = 20;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      Optional<Integer> refusal = guard.refusal(exchange);
      Optional<String> path = RequestGuard.path(exchange.getRequestURI());
      if (refusal.isPresent()) {
        send(exchange, refusal.get(), "txt", new byte[0]);
      } else if (path.isEmpty()) {
        send(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "txt", new byte[0]);
      } else if (path.get().equals(ServedPages.EVENTS_PATH)) {
        if (!listeners.add(exchange, () -> live.state().version())) {
          send(exchange, HttpURLConnection.HTTP_UNAVAILABLE, "txt", new byte[0]);
        }
      } else {
        answer(exchange, path.get());
      }
    } catch (RuntimeException | StackOverflowError e) {
      log.accept("cannot answer " + exchange.getRequestURI() + ": " + e + trace(e));
      send(
          exchange,
          HttpURLConnection.HTTP_INTERNAL_ERROR,
          "txt",
          FAILED.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns only the innermost calls, one per line, because a stack that overflowed has thousands.
   */
  private static String trace(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .limit(MOST_CALLS)
        .map(call -> "\n\tat " + call)
        .collect(Collectors.joining());
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals(ServedPages.SCRIPT_PATH)) {
      send(
          exchange,
          HttpURLConnection.HTTP_OK,
          path,
          ServedPages.SCRIPT.getBytes(StandardCharsets.UTF_8));
      return;
    }
    boolean last = path.startsWith(ServedPages.LAST_GOOD);
    String asked = last ? path.substring(ServedPages.LAST_GOOD.length()) : path;
    String file = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    State state = last ? live.last() : live.fresh(new UrlPath(file));
    if (state.fails() && !last && file.endsWith(".html") || state.good().isEmpty()) {
      mistakes(exchange, state, file);
      return;
    }
    SiteOutputs outputs = state.good().get().plan();
    Optional<Output> output = outputs.find(new UrlPath(file));
    int status = output.isPresent() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_NOT_FOUND;
    Optional<Output> shown = output.or(() -> outputs.find(new UrlPath("404.html")));
    if (shown.isPresent()) {
      render(exchange, status, state, outputs, shown.get());
    } else {
      send(exchange, status, "txt", new byte[0]);
    }
  }

  private void render(
      HttpExchange exchange, int status, State state, SiteOutputs outputs, Output output)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = outputs.render(output, diagnostics);
    String path = output.path().path();
    if (diagnostics.hasErrors()) {
      mistakes(exchange, live.fails(state, diagnostics.sorted()), path);
    } else {
      boolean page = path.endsWith(".html");
      int answer = outputs.isLeftOut(output) ? HttpURLConnection.HTTP_NOT_FOUND : status;
      send(exchange, answer, path, page ? ServedPages.withScript(bytes, state.version()) : bytes);
    }
  }

  private static void mistakes(HttpExchange exchange, State state, String path) throws IOException {
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-"
                + ServedPages.styleHash()
                + "'");
    boolean hasLast = state.good().isPresent();
    send(
        exchange,
        HttpURLConnection.HTTP_INTERNAL_ERROR,
        "page.html",
        ServedPages.mistakes(state.mistakes(), path, hasLast, state.version()));
  }

  private static void send(HttpExchange exchange, int status, String path, byte[] bytes)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", MediaTypes.of(path));
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
      headers.set("Connection", "close");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
