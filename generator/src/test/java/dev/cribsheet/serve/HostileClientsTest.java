package dev.cribsheet.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.child.WallTime;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that flood, stall or never read do not delay others or leak memory. */
class HostileClientsTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final List<Socket> sockets = new ArrayList<>();
  @TempDir Path temp;
  private ServedSite site;

  /** How long three pages take on this machine under its current load. */
  private Duration usual;

  @BeforeEach
  void start() throws IOException {
    site = new ServedSite(temp);
    askPage();
    usual = askPage().plus(askPage()).plus(askPage());
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    site.close();
  }

  @Test
  void incompleteRequestsDoNotBlockOthers() throws Exception {
    for (int i = 0; i < 300; i++) {
      Socket half = site.connect();
      half.getOutputStream().write("GET /one.html HTTP/1.1\r\nHost: l".getBytes(US_ASCII));
      sockets.add(half);
    }
    assertPageComesSoon();
  }

  @Test
  void twoThousandConnectionsDoNotBlockOthers() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      sockets.add(site.connect());
    }
    assertPageComesSoon();
  }

  @Test
  void theOldestConnectionMakesRoom() throws Exception {
    for (int i = 0; i < 1_100; i++) {
      sockets.add(site.connect());
    }
    assertPageComesSoon();
    sockets.get(0).setSoTimeout(ServedSite.SOON_MILLIS);
    assertThat(ServedSite.text(sockets.get(0))).isEmpty();
  }

  @Test
  void clientsThatNeverReadDoNotBlockOthers() throws Exception {
    site.write("assets/large.txt", "x".repeat(8 << 20));
    site.await("/assets/large.txt", "xxx");
    for (int i = 0; i < 30; i++) {
      sockets.add(site.send("/assets/large.txt", ""));
    }
    assertPageComesSoon();
  }

  @Test
  void listenersAreCapped() throws Exception {
    int heard = 0;
    for (int i = 0; i < 1_000; i++) {
      Socket listener = site.send("/_cribsheet/events", "");
      String answer = ServedSite.line(listener, "HTTP/1.1");
      if (answer.startsWith("HTTP/1.1 200")) {
        heard++;
        sockets.add(listener);
      } else {
        assertThat(answer).startsWith("HTTP/1.1 503");
        listener.close();
      }
    }
    assertThat(heard).isEqualTo(100);
    assertPageComesSoon();
  }

  @Test
  void closedListenersMakeRoom() throws IOException {
    for (int i = 0; i < 100; i++) {
      Socket listener = site.send("/_cribsheet/events", "");
      ServedSite.line(listener, "data:");
      listener.close();
    }
    long end = System.nanoTime() + ServedSite.PATIENCE.toNanos();
    String answer = "";
    for (int i = 0; !answer.contains(" 200 ") && System.nanoTime() < end; i++) {
      edit(1);
      sockets.add(site.send("/_cribsheet/events", ""));
      answer = ServedSite.line(sockets.get(i), "HTTP/1.1");
    }
    assertThat(answer).contains(" 200 ");
  }

  @Test
  void memoryStaysFlatOverManyEdits() throws IOException {
    edit(100);
    long before = held();
    edit(300);
    assertThat(held() - before).as("bytes more after 300 edits").isLessThan(2L << 20);
  }

  private void edit(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      site.write("pages/one.md", "# One\n\nEdit " + i + " of " + times + ".\n" + "word ".repeat(i));
      assertThat(site.get("/one.html")).contains("Edit " + i + " of " + times + ".");
    }
  }

  /** Returns the memory in use after everything unused has been freed. */
  private static long held() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private void assertPageComesSoon() throws Exception {
    WallTime.limit(SOON.plus(usual.multipliedBy(10)), this::askPage);
  }

  private Duration askPage() throws IOException {
    long start = System.nanoTime();
    assertThat(site.get("/one.html")).contains("The red one.");
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
