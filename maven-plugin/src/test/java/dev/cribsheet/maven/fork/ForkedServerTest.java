package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.write.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedServerTest {
  private static final String HOST = "127.0.0.1";

  @TempDir Path temp;

  /** The messages that were received, in order. */
  private record Heard(BlockingQueue<String> lines) implements Server.Listener {
    Heard() {
      this(new LinkedBlockingQueue<>());
    }

    @Override
    public void listening(URI address) {
      lines.add(address.toString());
    }

    @Override
    public void said(String text) {
      lines.add(text);
    }

    String next() throws InterruptedException {
      return lines.poll(2, TimeUnit.MINUTES);
    }
  }

  @Test
  void itServesAndTellsMistakesUntilSomebodyEndsIt() throws Exception {
    Path content = Sites.write(temp.resolve("content"), "Served", 0);
    Heard heard = new Heard();
    List<ProcessHandle> others = ProcessHandle.current().children().toList();
    CompletableFuture<Void> served =
        CompletableFuture.runAsync(() -> Sites.server().serve(order(content, 0), heard));
    URI address = URI.create(heard.next());
    assertThat(page(address.resolve("index.html"))).contains("Served");
    Path step = content.resolve("steps/1-a.md");
    Files.writeString(step, Files.readString(step) + "See [\u00FC](gone.md).\n");
    assertThat(heard.next()).startsWith("content/steps/1-a.md:8:").contains("hint: ");
    ProcessHandle.current()
        .children()
        .filter(child -> !others.contains(child))
        .forEach(ProcessHandle::destroy);
    served.get(2, TimeUnit.MINUTES);
    assertThatThrownBy(() -> page(address)).isInstanceOf(IOException.class);
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void itEndsWithTheOneWhoStartedIt() throws Exception {
    Path content = Sites.write(temp.resolve("content"), "Served", 0);
    Process process = Sites.command().start(List.of());
    try {
      process.getOutputStream().write(ForkRequest.CODEC.write(order(content, 0)));
      process.getOutputStream().flush();
      ForkResponse first = ForkResponse.CODEC.read(process.getInputStream());
      URI address = ((ForkResponse.Listening) first).address();
      assertThat(page(address)).contains("Served");
      process.getOutputStream().close();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aTroubleOfTheMachineSaysTheSameInBoth() throws Exception {
    Path content = Sites.write(temp.resolve("content"), "Served", 0);
    Map<Server, List<String>> messages =
        Map.of(Server.IN_PROCESS, new ArrayList<>(), Sites.server(), new ArrayList<>());
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      messages.forEach(
          (server, told) ->
              assertThatThrownBy(
                      () -> server.serve(order(content, taken.getLocalPort()), new Heard()))
                  .isInstanceOf(EnvironmentException.class)
                  .satisfies(trouble -> told.add(trouble.getMessage())));
    }
    assertThat(messages.values().stream().distinct().toList()).hasSize(1);
    assertThat(messages.get(Server.IN_PROCESS).get(0)).contains("set cribsheet.port to another");
  }

  @Test
  void whereNoProcessCanBeStartedItServesFromThisOne() {
    List<String> said = new ArrayList<>();
    Path odd = Path.of("a" + File.pathSeparator + "b");
    Server none =
        new ForkedServer(
            Sites.java(new JavaCommand(Sites.jars(List.of(odd)), JavaOptions.here()), said::add));
    ServeForkRequest remote = new ServeForkRequest(order(temp, 0).build(), "192.0.2.1", 0, false);
    assertThatThrownBy(() -> none.serve(remote, new Heard()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("cribsheet.allowRemote");
    assertThat(said)
        .containsExactly(
            "could not fork a JVM; serving in-process: a class path cannot contain " + odd);
  }

  private ServeForkRequest order(Path content, int port) {
    return new ServeForkRequest(Sites.request(content, temp.resolve("site")), HOST, port, false);
  }

  private static String page(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
