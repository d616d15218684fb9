package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.write.EnvironmentException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** An order, and the answers to it until one is the last. */
record Conversation(Process process, Consumer<String> log) {
  /** The codes of processes that Ctrl-C ended, or somebody else. */
  private static final Set<Integer> SIGNALS = Set.of(130, 143);

  BuildResult result(Order order, Progress progress) {
    LastWords words = LastWords.of(process.getErrorStream(), log);
    try (RunningProcess running = RunningProcess.of(process)) {
      tell(order);
      try {
        return answer(progress);
      } catch (IOException e) {
        throw ended(running, words, e);
      }
    }
  }

  /** The stream stays open: its end would tell the process to end. */
  private void tell(Order order) {
    try {
      order.write(new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    } catch (IOException e) {
      log.accept("The process takes no order: " + e); // nor does it answer
    }
  }

  private BuildResult answer(Progress progress) throws IOException {
    AnswerReader answers = new AnswerReader(new BufferedInputStream(process.getInputStream()));
    while (true) {
      Answer answer = answers.read();
      if (answer instanceof Answer.Done done) {
        progress.done(done.step(), done.done(), done.all());
      } else if (answer instanceof Answer.Result result) {
        return result.result();
      } else if (answer instanceof Answer.Trouble trouble) {
        throw new EnvironmentException(trouble.message());
      }
    }
  }

  private EnvironmentException ended(RunningProcess running, LastWords words, IOException e) {
    int code = running.exitCode();
    if (running.isTold() || SIGNALS.contains(code)) {
      return new EnvironmentException(RunningProcess.STOPPED); // Maven would add the cause's words
    }
    return new EnvironmentException(
        "the Java process of the build ended without a result ("
            + e.getMessage()
            + "), its exit code is "
            + code
            + ": start it again, or build in Maven's process with -Dcribsheet.fork=false"
            + words.text(),
        e);
  }
}
