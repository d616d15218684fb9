package dev.cribsheet.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BuildRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small site, its real server on the loopback address, and requests to it over sockets. */
final class ServedSite implements AutoCloseable {
  /** Long enough for a very busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Long enough for anything that must already be done, and far less than a silent client's limit.
   */
  static final int SOON_MILLIS = 20_000;

  final List<String> log = new CopyOnWriteArrayList<>();
  private final Path folder;
  private final SiteServer server;

  ServedSite(Path folder) throws IOException {
    this.folder = folder;
    write("site.yaml", "title: Served\ntheme: plain\n");
    write("pages/one.md", "# One\n\nThe red one.\n");
    write("pages/two.md", "# Two\n\nOn to [one](one.md).\n");
    server = SiteServer.start(request("127.0.0.1", 0, false));
  }

  ServeRequest request(String host, int port, boolean remote) {
    BuildRequest build =
        BuildRequest.of(content(), folder.resolve("target/site"), folder, "1.0")
            .withCache(folder.resolve("target/cache"))
            .withTheme(folder.resolve("theme"));
    return new ServeRequest(build, host, port, remote, log::add);
  }

  Path content() {
    return folder.resolve("content");
  }

  void write(String path, String text) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  int port() {
    return server.address().getPort();
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  /** Repeats a request until the response contains the text. */
  void await(String path, String text) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String answer = get(path);
    while (!answer.contains(text) && System.nanoTime() < end) {
      answer = get(path);
    }
    assertThat(answer).contains(text);
  }

  String get(String path) throws IOException {
    return text(send(path, "Connection: close\r\n"));
  }

  Socket connect() throws IOException {
    Socket socket = new Socket("127.0.0.1", port());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    return socket;
  }

  Socket send(String path, String headers) throws IOException {
    Socket socket = connect();
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  /** Returns the response to any bytes; empty if the connection was closed. */
  String raw(String request) throws IOException {
    Socket socket = connect();
    try {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      socket.shutdownOutput();
      return text(socket);
    } catch (IOException e) {
      return "";
    }
  }

  static String text(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** Returns the next line that starts with this text. */
  static String line(Socket socket, String start) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
      if (c == '\n' && line.toString().startsWith(start)) {
        return line.toString();
      }
      if (c == '\n') {
        line.setLength(0);
      } else if (c != '\r') {
        line.append((char) c);
      }
    }
    return "";
  }

  @Override
  public void close() {
    server.close();
  }
}
