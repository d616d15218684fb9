package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on the loopback address, asked over real sockets. */
class SiteServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path temp;

  private final List<String> log = new CopyOnWriteArrayList<>();
  private SiteServer server;

  @BeforeEach
  void start() throws IOException {
    write("site.yaml", "title: Served\ntheme: plain\n");
    write("pages/one.md", "# One\n\nThe red one.\n");
    write("pages/two.md", "# Two\n\nOn to [one](one.md).\n");
    server = SiteServer.start(request("127.0.0.1", 0, false));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aSavedPageIsServedAtOnceAndTheBrowserIsTold() throws IOException {
    assertThat(get("/one.html"))
        .startsWith("HTTP/1.1 200")
        .contains("The red one.", "reload.js?v=");
    try (Socket events = send("/_cribsheet/events", host(), "")) {
      String first = line(events, "data: ");
      write("pages/one.md", "# One\n\nThe blue one.\n");
      assertThat(get("/one.html")).contains("The blue one.");
      assertThat(line(events, "data: ")).isNotEqualTo(first);
    }
    assertThat(get("/")).contains("<title>Served");
    assertThat(get("/_cribsheet/reload.js")).contains("EventSource");
  }

  @Test
  void aNewPageAndADeletedOneAreSeen() throws IOException {
    write("pages/deep/three.md", "# Three\n\nNew here.\n");
    await("/deep/three.html", "New here.");
    Files.delete(temp.resolve("content/pages/two.md"));
    await("/two.html", "404");
    write("pages/deep/three.md", "# Three\n\nNewer.\n");
    await("/deep/three.html", "Newer.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 20, 60, 150})
  void aFileInAFolderThatCameEmptyIsSeen(int pause) throws IOException {
    for (int i = 0; i < 4; i++) {
      String folder = "pages/a" + i + "/b";
      Files.createDirectories(temp.resolve("content").resolve(folder));
      LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
      write(folder + "/new.md", "# New\n\nBelow " + i + ".\n");
      await("/a" + i + "/b/new.html", "Below " + i + ".");
    }
  }

  @Test
  void aFolderThatIsMadeAnewIsStillWatched() throws IOException {
    for (int i = 0; i < 10; i++) {
      Path folder = temp.resolve("content/pages/again");
      write("pages/again/page.md", "# Again\n\nTime " + i + ".\n");
      await("/again/page.html", "Time " + i + ".");
      Files.delete(folder.resolve("page.md"));
      Files.delete(folder);
    }
    await("/again/page.html", "404");
  }

  @Test
  void mistakesAreShownEscapedWhileTheLastSiteStays() throws IOException {
    write("pages/one.md", "# One\n\n[<b>gone</b>](<gone&<script>.md>)\n");
    await("/one.html", "CS30");
    String page = get("/one.html");
    assertThat(page).startsWith("HTTP/1.1 500").doesNotContain("<script>.md");
    assertThat(page).contains("&lt;script&gt;");
    assertThat(get("/_cribsheet/last/one.html")).contains("HTTP/1.1 200", "The red one.");
    write("pages/one.md", "# One\n\nRight again.\n");
    await("/one.html", "Right again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]"})
  void anotherHostIsRefused(String host) throws IOException {
    String answer = raw("GET /one.html HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Host:\r\n", "Host: \r\n", "Host: localhost\r\nHost: localhost\r\n"})
  void aRequestWithoutOneHostIsBad(String headers) throws IOException {
    String answer = raw("GET /one.html HTTP/1.1\r\n" + headers + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://localhost"})
  void anotherSiteCannotListen(String origin) throws IOException {
    String answer = text(send("/_cribsheet/events", host(), "Origin: " + origin + "\r\n"));
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("data:");
  }

  @Test
  void noSpellingLeavesTheSite() throws IOException {
    Files.writeString(temp.resolve("canary.txt"), "CANARY");
    Files.writeString(temp.resolve("content/canary.txt"), "CANARY");
    Files.createSymbolicLink(temp.resolve("content/pages/link.md"), temp.resolve("canary.txt"));
    List<String> ups = List.of("..", "%2e%2e", ".%2e", "%2E.", "..%00", "%252e%252e", "..%c0%af");
    List<String> slashes = List.of("/", "%2f", "%5c", "\\", "%252f", "//", "/./");
    List<String> paths = new ArrayList<>(List.of("/canary.txt", "/link.html", "/pages/link.md"));
    for (String up : ups) {
      slashes.forEach(slash -> paths.add("/" + up + slash + "canary.txt"));
      paths.add("/pages/" + up + "/" + up + "/canary.txt");
    }
    assertThat(paths).hasSizeGreaterThan(45);
    for (String path : paths) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
      assertThat(answer).as(path).doesNotContain("CANARY", "HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a:b.html", "/e%cc%81.html", "/%20/a", "/a%c2%85", "/%00", "/a%"})
  void aPathThatNoFileOfTheSiteHasIsRefused(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("java.lang");
  }

  @Test
  void otherMethodsAndHugeHeadersAreRefused() throws IOException {
    String host = "Host: " + host() + "\r\n";
    assertThat(raw("POST /one.html HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
    assertThat(raw("GET /one.html HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(raw("GET /one.html HTTP/1.1\r\n" + host + "X: " + "a".repeat(200_000) + "\r\n\r\n"))
        .doesNotContain("red");
    assertThat(raw("\u0001\u0002garbage\r\n\r\n")).doesNotContain("red");
  }

  @Test
  void slowAndManyClientsDoNotKeepOthersWaiting() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket half = new Socket("127.0.0.1", server.address().getPort());
        half.getOutputStream().write("GET /one.html HTTP/1.1\r\nHost: l".getBytes(ascii()));
        sockets.add(half);
      }
      for (int i = 0; i < 150; i++) {
        sockets.add(send("/_cribsheet/events", host(), ""));
      }
      long start = System.nanoTime();
      assertThat(get("/one.html")).contains("The red one.");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(text(send("/_cribsheet/events", host(), ""))).startsWith("HTTP/1.1 503");
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void aStormOfFilesEndsInTheLastOfThem() throws IOException {
    for (int i = 0; i < 500; i++) {
      write("pages/storm-" + i + ".md", "# Storm " + i + "\n\nPage " + i + ".\n");
    }
    await("/storm-499.html", "Page 499.");
    await("/storm-0.html", "Page 0.");
  }

  @Test
  void aPortInUseAndAPublicAddressAreRefusedWithTheRemedy() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> SiteServer.start(request("127.0.0.1", port, false)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("port " + port)
        .hasMessageContaining("cribsheet.port");
    assertThatThrownBy(() -> SiteServer.start(request("0.0.0.0", 0, false)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("cribsheet.allowRemote");
  }

  private ServeRequest request(String host, int port, boolean remote) {
    Path content = temp.resolve("content");
    BuildRequest build =
        new BuildRequest(
            content,
            temp.resolve("target/site"),
            temp,
            "1.0",
            Optional.empty(),
            false,
            Optional.of(temp.resolve("target/cache")));
    return new ServeRequest(build, host, port, remote, log::add);
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void await(String path, String text) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String answer = get(path);
    while (!answer.contains(text) && System.nanoTime() < end) {
      answer = get(path);
    }
    assertThat(answer).contains(text);
  }

  private String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  private String get(String path) throws IOException {
    return text(send(path, host(), "Connection: close\r\n"));
  }

  private Socket send(String path, String host, String headers) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.address().getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(ascii()));
    return socket;
  }

  private String raw(String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.address().getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    try {
      socket.getOutputStream().write(request.getBytes(ascii()));
      socket.shutdownOutput();
      return text(socket);
    } catch (IOException e) {
      return "";
    }
  }

  private static String text(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String line(Socket socket, String start) throws IOException {
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

  private static Charset ascii() {
    return StandardCharsets.US_ASCII;
  }
}
