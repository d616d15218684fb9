package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that ends with us, however we end. */
final class ChildProcess implements AutoCloseable {
  static final String STOPPED = "the build was stopped: run it again";

  /** How long a process may take to end that has no more to do. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Process process;
  private final Thread hook = new Thread(this::end, "cribsheet-end");
  private volatile boolean told;
  private boolean left;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /** One that runs already. */
  static ChildProcess of(Process process) {
    ChildProcess running = new ChildProcess(process);
    try {
      Runtime.getRuntime().addShutdownHook(running.hook);
    } catch (IllegalStateException e) {
      running.end();
      throw new EnvironmentException(STOPPED, e);
    }
    return running;
  }

  /** Whether it was told to exit early. */
  boolean isTold() {
    return told;
  }

  /** Waits for its end, which is near, or ends it; the code that it ended with. */
  int exitCode() {
    try {
      if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      return process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new EnvironmentException(STOPPED, e);
    }
  }

  /** Lets it end in its own time, since it has answered: closing does not wait for that. */
  void leave() {
    left = true;
  }

  /** Asks it to tidy up and end, and soon no longer asks. */
  private void end() {
    told = true;
    process.destroy();
    exitCode();
  }

  /** Closes its input, so that it exits if it is still running. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has ended already
    }
    try {
      if (!left) {
        exitCode();
      }
    } finally {
      forgetHook();
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the hook itself is running
    }
  }
}
