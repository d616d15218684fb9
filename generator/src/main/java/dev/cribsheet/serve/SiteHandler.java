package dev.cribsheet.serve;

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
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpServerRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Answers requests: renders the requested output of the current site. */
record SiteHandler(
    LiveSite live, ReloadListeners listeners, RequestGuard guard, Consumer<String> log)
    implements HttpServerRequestHandler {
  private static final String FAILED = "The page could not be rendered; the log has the reason.";
  private static final int MOST_CALLS = 20;

  @Override
  public void handle(ClassicHttpRequest request, ResponseTrigger trigger, HttpContext context)
      throws HttpException, IOException {
    trigger.submitResponse(response(request));
  }

  private ClassicHttpResponse response(ClassicHttpRequest request) {
    try {
      Optional<Integer> refusal = guard.refusal(request);
      if (refusal.isPresent()) {
        return empty(refusal.get());
      }
      return RequestGuard.path(request.getPath())
          .map(this::answer)
          .orElseGet(() -> empty(HttpURLConnection.HTTP_BAD_REQUEST));
    } catch (RuntimeException | StackOverflowError e) {
      log.accept("cannot answer " + request.getPath() + ": " + e + trace(e));
      return response(
          HttpURLConnection.HTTP_INTERNAL_ERROR, "txt", FAILED.getBytes(StandardCharsets.UTF_8));
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

  private ClassicHttpResponse answer(String path) {
    if (path.equals(ServedPages.EVENTS_PATH)) {
      return events();
    }
    if (path.equals(ServedPages.SCRIPT_PATH)) {
      return response(
          HttpURLConnection.HTTP_OK, path, ServedPages.SCRIPT.getBytes(StandardCharsets.UTF_8));
    }
    boolean last = path.startsWith(ServedPages.LAST_GOOD);
    String asked = last ? path.substring(ServedPages.LAST_GOOD.length()) : path;
    String file = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    State state = last ? live.last() : live.fresh(new UrlPath(file));
    if (state.fails() && !last && file.endsWith(".html") || state.good().isEmpty()) {
      return mistakes(state, file);
    }
    SiteOutputs outputs = state.good().get().plan();
    Optional<Output> output = outputs.find(new UrlPath(file));
    int status = output.isPresent() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_NOT_FOUND;
    return output
        .or(() -> outputs.find(new UrlPath("404.html")))
        .map(shown -> rendered(status, state, outputs, shown))
        .orElseGet(() -> empty(status));
  }

  private ClassicHttpResponse events() {
    Optional<HttpEntity> events = listeners.events(() -> live.state().version());
    if (events.isEmpty()) {
      return empty(HttpURLConnection.HTTP_UNAVAILABLE);
    }
    ClassicHttpResponse response = new BasicClassicHttpResponse(HttpURLConnection.HTTP_OK);
    response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
    response.setEntity(events.get());
    return response;
  }

  private ClassicHttpResponse rendered(
      int status, State state, SiteOutputs outputs, Output output) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = outputs.render(output, diagnostics);
    String path = output.path().path();
    if (diagnostics.hasErrors()) {
      return mistakes(live.fails(state, diagnostics.sorted()), path);
    }
    boolean page = path.endsWith(".html");
    int answer = outputs.isLeftOut(output) ? HttpURLConnection.HTTP_NOT_FOUND : status;
    return response(answer, path, page ? ServedPages.withScript(bytes, state.version()) : bytes);
  }

  private static ClassicHttpResponse mistakes(State state, String path) {
    boolean hasLast = state.good().isPresent();
    ClassicHttpResponse response =
        response(
            HttpURLConnection.HTTP_INTERNAL_ERROR,
            "page.html",
            ServedPages.mistakes(state.mistakes(), path, hasLast, state.version()));
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-"
            + ServedPages.styleHash()
            + "'");
    return response;
  }

  private static ClassicHttpResponse empty(int status) {
    return response(status, "txt", new byte[0]);
  }

  private static ClassicHttpResponse response(int status, String path, byte[] bytes) {
    ClassicHttpResponse response = new BasicClassicHttpResponse(status);
    response.setHeader("Content-Type", MediaTypes.of(path));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
      response.setHeader("Connection", "close");
    }
    response.setEntity(new ByteArrayEntity(bytes, null));
    return response;
  }
}
