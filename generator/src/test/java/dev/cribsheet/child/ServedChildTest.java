package dev.cribsheet.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server in its own process that is stopped, or whose port is taken. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "this system has no signals and no privileged ports")
class ServedChildTest {
  private static final int PRIVILEGED = 81;

  @TempDir Path temp;
  private Path content;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    content = SmallSite.write(temp.resolve("content"), "One", 3);
    output = temp.resolve("target/site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aSignalEndsTheServerAtOnceAndLeavesNothing(String signal) throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(Child.java(ChildServer.class, List.of(), 0, output, content));
    WallTime.limit(
        Duration.ofSeconds(5),
        () -> {
          Child child = Child.start(command);
          child.awaitReady();
          Duration taken = child.signal(signal);
          assertThat(child.end().output()).isEmpty();
          assertThat(Files.exists(output.getParent())).isFalse();
          return taken;
        });
  }

  @Test
  void aPortThatNeedsAPrivilegeIsRefusedWithTheRemedy() throws Exception {
    List<String> command = Child.java(ChildServer.class, List.of(), PRIVILEGED, output, content);
    String script = mayListen() ? "setpriv --bounding-set=-net_bind_service \"$@\"" : "\"$@\"";
    Child.Outcome outcome = Child.runIn(script, command);
    assumeTrue(
        outcome.status() == ChildBuild.ENVIRONMENT,
        "every user of this machine may listen on port 81: " + outcome.output());
    assertThat(outcome.output())
        .startsWith("cannot listen on port 81 (permission denied): set cribsheet.port to another")
        .matches(".*such as [1-9][0-9]{3,4}");
  }

  private static boolean mayListen() {
    try (ServerSocket socket = new ServerSocket(PRIVILEGED, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
