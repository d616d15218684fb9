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

/** Sends one request to a forked JVM and reads all its responses. */
record ForkSession(Process process, SharedArchive archive, Consumer<String> log) {
  /** The exit codes of a process stopped by SIGINT (Ctrl-C) or SIGTERM. */
  private static final Set<Integer> SIGNALS = Set.of(130, 143);

  /**
   * Runs a build and returns its result.
   *
   * @throws EnvironmentException if the environment or a signal stops it
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
   * @throws EnvironmentException if the environment stops it
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

  /** Sends the request and returns the result; empty if a signal stopped the process. */
  private Optional<BuildResult> last(ForkRequest order, Consumer<ForkResponse> listener) {
    StderrTail words = StderrTail.of(process.getErrorStream(), log);
    boolean whole = false;
    try (ChildProcess running = ChildProcess.of(process)) {
      send(order);
      try {
        BuildResult result = last(listener);
        whole = result.succeeded();
        if (whole && archive.mayBeWritten()) {
          running.leave();
        }
        return Optional.of(result);
      } catch (IOException e) {
        int code = running.exitCode();
        if (running.isStoppedByShutdown() || SIGNALS.contains(code)) {
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

  /** Leaves the stream open, because the forked JVM exits when it is closed. */
  private void send(ForkRequest order) {
    try {
      process.getOutputStream().write(ForkRequest.CODEC.write(order));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // only logged, because reading the response will fail next
      log.accept("Cannot send the request to the forked JVM: " + e);
    }
  }

  private BuildResult last(Consumer<ForkResponse> listener) throws IOException {
    InputStream answers = new BufferedInputStream(process.getInputStream());
    while (true) {
      ForkResponse answer = ForkResponse.CODEC.read(answers);
      if (answer instanceof ForkResponse.Result result) {
        return result.result();
      }
      if (answer instanceof ForkResponse.EnvironmentProblem problem) {
        throw new EnvironmentException(problem.message());
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
