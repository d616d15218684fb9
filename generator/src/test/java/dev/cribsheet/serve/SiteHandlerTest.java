package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Tests the response to a request whose rendering throws an exception. */
class SiteHandlerTest {
  @Test
  void anInternalErrorIsLoggedAndNotShown() throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    RequestGuard guard = new RequestGuard("127.0.0.1", false);
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    try (ReloadListeners listeners = new ReloadListeners();
        Connections server =
            new Connections(socket, new SiteHandler(null, listeners, guard, log::add))) { // fails
      server.start();
      URI page = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/one.html");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .isEqualTo("The page could not be rendered; the log has the reason.");
      assertThat(log).hasSize(1);
      assertThat(log.get(0))
          .startsWith("cannot answer /one.html: java.lang.NullPointerException")
          .contains("\tat dev.cribsheet.serve.SiteHandler.");
    }
  }
}
