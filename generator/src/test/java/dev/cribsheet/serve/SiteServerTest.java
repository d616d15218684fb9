package dev.cribsheet.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a real server on the loopback address, over real sockets. */
class SiteServerTest {
  @TempDir Path temp;

  private ServedSite site;

  @BeforeEach
  void start() throws IOException {
    site = new ServedSite(temp);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @RepeatedTest(20) // the page and the event come from two threads
  void aSavedPageIsServedAndReloaded() throws IOException {
    assertThat(site.get("/one.html"))
        .startsWith("HTTP/1.1 200")
        .contains("The red one.", "reload.js?v=");
    try (Socket events = site.send("/_cribsheet/events", "")) {
      String first = ServedSite.line(events, "data: ");
      site.write("pages/one.md", "# One\n\nThe blue one.\n");
      assertThat(site.get("/one.html")).contains("The blue one.");
      assertThat(ServedSite.line(events, "data: ")).isNotEqualTo(first);
    }
    assertThat(site.get("/")).contains("<title>Served");
    assertThat(site.get("/_cribsheet/reload.js")).contains("EventSource");
  }

  @Test
  void newAndDeletedPagesAreNoticed() throws IOException {
    site.write("pages/deep/three.md", "# Three\n\nNew here.\n");
    site.await("/deep/three.html", "New here.");
    Files.delete(site.content().resolve("pages/two.md"));
    site.await("/two.html", "404");
    site.write("pages/deep/three.md", "# Three\n\nNewer.\n");
    site.await("/deep/three.html", "Newer.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 20, 60, 150})
  void aFileInANewFolderIsNoticed(int pause) throws IOException {
    for (int i = 0; i < 4; i++) {
      String folder = "pages/a" + i + "/b";
      Files.createDirectories(site.content().resolve(folder));
      LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
      site.write(folder + "/new.md", "# New\n\nBelow " + i + ".\n");
      site.await("/a" + i + "/b/new.html", "Below " + i + ".");
    }
  }

  @Test
  void aRecreatedFolderIsWatched() throws IOException {
    for (int i = 0; i < 10; i++) {
      Path folder = site.content().resolve("pages/again");
      site.write("pages/again/page.md", "# Again\n\nTime " + i + ".\n");
      site.await("/again/page.html", "Time " + i + ".");
      Files.delete(folder.resolve("page.md"));
      Files.delete(folder);
    }
    site.await("/again/page.html", "404");
  }

  @Test
  void errorsAreShownEscapedAndTheLastSiteStays() throws IOException {
    site.write("pages/one.md", "# One\n\n[<b>gone</b>](gone&amp;.md) <script>.md\n");
    site.await("/one.html", "CS30");
    String page = site.get("/one.html");
    assertThat(page).startsWith("HTTP/1.1 500").doesNotContain("<script>.md");
    assertThat(page).contains("&lt;script&gt;");
    assertThat(site.get("/_cribsheet/last/one.html")).contains("HTTP/1.1 200", "The red one.");
    site.write("pages/one.md", "# One\n\nRight again.\n");
    site.await("/one.html", "Right again.");
  }

  @Test
  void theMistakesOfASaveArePrintedOnce() throws IOException {
    for (int i = 0; i < 3; i++) {
      site.write("pages/one.md", "# One\n\n[first](first.md)\n");
      site.await("/one.html", "first.md");
    }
    site.write("pages/one.md", "# One\n\n[second](second.md)\n");
    Instant end = Instant.now().plus(ServedSite.PATIENCE);
    while (printed("second.md") == 0 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    assertThat(printed("second.md")).isOne();
    assertThat(printed("first.md")).isLessThanOrEqualTo(1);
  }

  private long printed(String target) {
    return site.log.stream().filter(line -> line.contains("no page at '" + target)).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]"})
  void otherHostsAreForbidden(String host) throws IOException {
    String answer = site.raw("GET /one.html HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Host:\r\n", "Host: \r\n", "Host: localhost\r\nHost: localhost\r\n"})
  void aRequestNeedsExactlyOneHost(String headers) throws IOException {
    String answer = site.raw("GET /one.html HTTP/1.1\r\n" + headers + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://localhost"})
  void otherSitesCannotListen(String origin) throws IOException {
    String answer = ServedSite.text(site.send("/_cribsheet/events", "Origin: " + origin + "\r\n"));
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("data:");
  }

  @Test
  void otherSitesCannotLoadAFileButCanLinkToAPage() throws IOException {
    String other = "Connection: close\r\nSec-Fetch-Site: cross-site\r\n";
    for (String mode : List.of("", "Sec-Fetch-Mode: no-cors\r\n", "Sec-Fetch-Mode: cors\r\n")) {
      assertThat(ServedSite.text(site.send("/one.html", other + mode)))
          .startsWith("HTTP/1.1 403")
          .doesNotContain("red");
    }
    assertThat(ServedSite.text(site.send("/one.html", other + "Sec-Fetch-Mode: navigate\r\n")))
        .startsWith("HTTP/1.1 200");
    String own = "Connection: close\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\n";
    assertThat(ServedSite.text(site.send("/one.html", own))).startsWith("HTTP/1.1 200");
  }

  @Test
  void noPathEscapesTheSite() throws IOException {
    Files.writeString(temp.resolve("canary.txt"), "CANARY");
    Files.writeString(site.content().resolve("canary.txt"), "CANARY");
    Files.createSymbolicLink(site.content().resolve("pages/link.md"), temp.resolve("canary.txt"));
    List<String> ups = List.of("..", "%2e%2e", ".%2e", "%2E.", "..%00", "%252e%252e", "..%c0%af");
    List<String> slashes = List.of("/", "%2f", "%5c", "\\", "%252f", "//", "/./");
    List<String> paths = new ArrayList<>(List.of("/canary.txt", "/link.html", "/pages/link.md"));
    for (String up : ups) {
      slashes.forEach(slash -> paths.add("/" + up + slash + "canary.txt"));
      paths.add("/pages/" + up + "/" + up + "/canary.txt");
    }
    assertThat(paths).hasSizeGreaterThan(45);
    for (String path : paths) {
      String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: " + site.host() + "\r\n\r\n");
      assertThat(answer).as(path).doesNotContain("CANARY", "HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a:b.html", "/e%cc%81.html", "/%20/a", "/a%c2%85", "/%00", "/a%"})
  void aPathThatCannotBeAFileIsRejected(String path) throws IOException {
    String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: " + site.host() + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "java.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0001\u0002garbage",
        "GET",
        "GET /one.html",
        "GET /one.html two HTTP/1.1",
        "GET /one.html <b>HTTP</b>",
        "GET /one.html HTTP/x",
        "GET /one.html HTTP/9.9",
        "GET * HTTP/1.1",
        "GET //evil.example/one.html HTTP/1.1",
        "GET //a_b:x/one.html HTTP/1.1",
        "GET http://evil.example/one.html HTTP/1.1",
        "GET http://127.0.0.1:99999/one.html HTTP/1.1",
        "get /one.html HTTP/1.1"
      })
  void aLineThatCannotBeARequestIsRejectedWithoutAWord(String line) throws IOException {
    String answer = site.raw(line + "\r\nHost: " + site.host() + "\r\n\r\n");
    assertThat(answer).matches("HTTP/1\\.1 (400|405|505) [\\w ]+\r\n(?s:.*)\r\n\r\n");
    assertThat(answer).doesNotContain("Exception", "java.", "org.", "<", "red");
  }

  @Test
  void aHeadHasTheHeadersOfAPageAlone() throws IOException {
    String host = " HTTP/1.1\r\nHost: " + site.host() + "\r\n\r\n";
    assertThat(site.raw("HEAD /one.html" + host))
        .startsWith("HTTP/1.1 200")
        .contains("Cache-Control: no-store", "X-Content-Type-Options: nosniff")
        .endsWith("\r\n\r\n");
    assertThat(site.raw("HEAD /_cribsheet/events" + host))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("data:");
  }

  @Test
  void aConnectionIsUsedAgain() throws IOException {
    try (Socket socket = site.send("/one.html", "")) {
      ServedSite.line(socket, "</html>");
      String next = "GET /two.html HTTP/1.1\r\nHost: " + site.host() + "\r\n";
      socket.getOutputStream().write((next + "Connection: close\r\n\r\n").getBytes(US_ASCII));
      assertThat(ServedSite.text(socket)).startsWith("HTTP/1.1 200").contains("On to");
    }
  }

  @Test
  void theEndOfTheServerEndsWhatIsOpen() throws IOException {
    Socket idle = site.connect();
    idle.setSoTimeout(ServedSite.SOON_MILLIS);
    Socket events = site.send("/_cribsheet/events", "");
    ServedSite.line(events, "data: ");
    site.close();
    assertThat(ServedSite.text(events)).doesNotContain("data: ");
    assertThat(ServedSite.text(idle)).isEmpty();
  }

  @Test
  void otherMethodsAndHugeHeadersAreRejected() throws IOException {
    String host = "Host: " + site.host() + "\r\n";
    for (String body : List.of("", "x".repeat(100_000))) {
      String length = "Content-Length: " + body.length() + "\r\n\r\n";
      assertThat(site.raw("POST /one.html HTTP/1.1\r\n" + host + length + body))
          .startsWith("HTTP/1.1 405");
    }
    assertThat(
            site.raw("GET /one.html HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(
            site.raw(
                "GET /one.html HTTP/1.1\r\n" + host + "X: " + "a".repeat(200_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(site.raw("GET /one.html HTTP/1.1\r\n" + host + "X: a\r\n".repeat(200_000) + "\r\n"))
        .doesNotContain("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?", "/one.html?a=", "/one.html/%41"})
  void aLongAddressIsRejectedWithAnAnswer(String start) throws IOException {
    for (int length : List.of(10_000, 80_000, 200_000)) {
      String line = "GET " + start + "a".repeat(length) + " HTTP/1.1\r\n";
      assertThat(site.raw(line + "Host: " + site.host() + "\r\n\r\n")).startsWith("HTTP/1.1 414");
    }
  }

  @Test
  void manyHeadersAreRejectedWithAnAnswer() throws IOException {
    String headers =
        IntStream.range(0, 150)
            .mapToObj(i -> "X" + i + ": " + "a".repeat(200) + "\r\n")
            .collect(joining());
    assertThat(site.raw("GET / HTTP/1.1\r\nHost: " + site.host() + "\r\n" + headers + "\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void aClientOnASlowMachineIsNotCutOff() throws Exception {
    try (Socket slow = site.connect()) {
      slow.getOutputStream().write("GET /one.html HTTP/1.1\r\nHost: ".getBytes(US_ASCII));
      Thread.sleep(8_000); // as long as a busy machine may take
      String rest = site.host() + "\r\nConnection: close\r\n\r\n";
      slow.getOutputStream().write(rest.getBytes(US_ASCII));
      assertThat(ServedSite.text(slow)).startsWith("HTTP/1.1 200").contains("The red one.");
    }
  }

  @Test
  void manyChangesEndWithTheLastOne() throws IOException {
    for (int i = 0; i < 500; i++) {
      site.write("pages/storm-" + i + ".md", "# Storm " + i + "\n\nPage " + i + ".\n");
    }
    site.await("/storm-499.html", "Page 499.");
    site.await("/storm-0.html", "Page 0.");
  }

  @Test
  void aPortInUseAndAPublicAddressAreErrorsWithAHint() {
    int port = site.port();
    assertThatThrownBy(() -> SiteServer.start(site.request("127.0.0.1", port, false)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("port " + port)
        .hasMessageContaining("cribsheet.port");
    assertThatThrownBy(() -> SiteServer.start(site.request("0.0.0.0", 0, false)))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("cribsheet.allowRemote");
  }
}
