package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.write.EnvironmentException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An order, and the answers to it until one is the last. */
record ForkSession(Process process, SharedArchive archive, Consumer<String> log) {
  /** The exit codes of processes that Ctrl-C or a signal ended. */
  private static final Set<Integer> SIGNALS = Set.of(130, 143);

  /**
   * A build; it says how far it has come.
   *
   * @throws EnvironmentException if a problem of the machine or a signal ends it
   */
  BuildResult result(BuildForkRequest order, Progress progress) {
    return last(
            order,
            answer -> {
              if (answer instanceof ForkResponse.Done done) {
                progress.done(done.step(), done.done(), done.all());
              }
            })
        .orElseThrow(() -> new EnvironmentException(ChildProcess.STOPPED));
  }

  /**
   * Runs a server until it is stopped.
   *
   * @throws EnvironmentException when the machine stops it
   */
  void serve(ServeForkRequest order, Server.Listener listener) {
    last(
        order,
        answer -> {
          if (answer instanceof ForkResponse.Listening listening) {
            listener.listening(listening.address());
          } else if (answer instanceof ForkResponse.Said said) {
            listener.said(said.text());
          }
        });
  }

  /** The result; absent if the process was stopped. */
  private Optional<BuildResult> last(ForkRequest order, Consumer<ForkResponse> listener) {
    StderrTail words = StderrTail.of(process.getErrorStream(), log);
    boolean whole = false;
    try (ChildProcess running = ChildProcess.of(process)) {
      tell(order);
      try {
        BuildResult result = last(listener);
        whole = result.succeeded();
        if (whole && archive.mayBeWritten()) {
          running.leave();
        }
        return Optional.of(result);
      } catch (IOException e) {
        int code = running.exitCode();
        if (running.isTold() || SIGNALS.contains(code)) {
          return Optional.empty();
        }
        throw ended(code, words, e);
      }
    } finally {
      if (!whole) {
        archive.forget();
      }
    }
  }

  /** Leaves the stream open, because the process exits when it ends. */
  private void tell(ForkRequest order) {
    try {
      process.getOutputStream().write(ForkRequest.CODEC.write(order));
      process.getOutputStream().flush();
    } catch (IOException e) {
      log.accept("Cannot send the request to the forked JVM: " + e); // nor does it answer
    }
  }

  private BuildResult last(Consumer<ForkResponse> listener) throws IOException {
    InputStream answers = new BufferedInputStream(process.getInputStream());
    while (true) {
      ForkResponse answer = ForkResponse.CODEC.read(answers);
      if (answer instanceof ForkResponse.Result result) {
        return result.result();
      }
      if (answer instanceof ForkResponse.Trouble trouble) {
        throw new EnvironmentException(trouble.message());
      }
      listener.accept(answer);
    }
  }

  private static EnvironmentException ended(int code, StderrTail words, IOException e) {
    return new EnvironmentException(
        "the forked JVM exited without a result (its answer "
            + e.getMessage()
            + ", exit code "
            + code
            + "): run it again, or without a fork: -Dcribsheet.fork=false"
            + words.text(),
        e);
  }
}
