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
record Conversation(Process process, ArchiveUse archive, Consumer<String> log) {
  /** The codes of processes that Ctrl-C ended, or somebody else. */
  private static final Set<Integer> SIGNALS = Set.of(130, 143);

  /** Those of processes that had answered; the end of their input may have been sooner. */
  private static final Set<Integer> ENDED = Set.of(0, 143);

  /**
   * A build; it says how far it has come.
   *
   * @throws EnvironmentException when the machine stops it, or somebody
   */
  BuildResult result(BuildOrder order, Progress progress) {
    boolean whole = false;
    try {
      Optional<BuildResult> result =
          last(
              order,
              answer -> {
                if (answer instanceof Answer.Done done) {
                  progress.done(done.step(), done.done(), done.all());
                }
              });
      whole = result.filter(BuildResult::succeeded).isPresent() && isEndedByItself();
      return result.orElseThrow(() -> new EnvironmentException(RunningProcess.STOPPED));
    } finally {
      archive.end(whole);
    }
  }

  private boolean isEndedByItself() {
    return ENDED.contains(process.exitValue());
  }

  /**
   * A server, until somebody ends it.
   *
   * @throws EnvironmentException when the machine stops it
   */
  void serve(ServeOrder order, Server.Listener listener) {
    last(
        order,
        answer -> {
          if (answer instanceof Answer.Listening listening) {
            listener.listening(listening.address());
          } else if (answer instanceof Answer.Said said) {
            listener.said(said.text());
          }
        });
  }

  /** What it comes to; absent when somebody ended it. */
  private Optional<BuildResult> last(Order order, Consumer<Answer> listener) {
    LastWords words = LastWords.of(process.getErrorStream(), log);
    try (RunningProcess running = RunningProcess.of(process, archive.patience())) {
      tell(order);
      try {
        return Optional.of(last(listener));
      } catch (IOException e) {
        int code = running.exitCode();
        if (running.isTold() || SIGNALS.contains(code)) {
          return Optional.empty();
        }
        archive.fail();
        throw ended(code, words, e);
      }
    }
  }

  /** The stream stays open: its end would tell the process to end. */
  private void tell(Order order) {
    try {
      process.getOutputStream().write(Order.CODEC.write(order));
      process.getOutputStream().flush();
    } catch (IOException e) {
      log.accept("The process takes no order: " + e); // nor does it answer
    }
  }

  private BuildResult last(Consumer<Answer> listener) throws IOException {
    InputStream answers = new BufferedInputStream(process.getInputStream());
    while (true) {
      Answer answer = Answer.CODEC.read(answers);
      if (answer instanceof Answer.Result result) {
        return result.result();
      }
      if (answer instanceof Answer.Trouble trouble) {
        throw new EnvironmentException(trouble.message());
      }
      listener.accept(answer);
    }
  }

  private static EnvironmentException ended(int code, LastWords words, IOException e) {
    return new EnvironmentException(
        "the Java process of the generator ended without a result (its answer "
            + e.getMessage()
            + "), its exit code is "
            + code
            + ": start it again, or in Maven's process with -Dcribsheet.fork=false"
            + words.text(),
        e);
  }
}
