package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A process that ends with us, however we end. */
final class RunningProcess implements AutoCloseable {
  static final String STOPPED = "the build was stopped: start it again";

  private static final int PATIENCE_SECONDS = 2;

  private final Process process;
  private final Thread hook = new Thread(this::end, "cribsheet-end");
  private volatile boolean told;

  private RunningProcess(Process process) {
    this.process = process;
  }

  static RunningProcess of(Process process) {
    RunningProcess running = new RunningProcess(process);
    try {
      Runtime.getRuntime().addShutdownHook(running.hook);
    } catch (IllegalStateException e) {
      running.end();
      throw new EnvironmentException(STOPPED, e);
    }
    return running;
  }

  /** Whether it was told to end before its time. */
  boolean isTold() {
    return told;
  }

  /** Waits for its end, which is near, or ends it; the code that it ended with. */
  int exitCode() {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      return process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new EnvironmentException(STOPPED, e);
    }
  }

  /** Asks it to tidy up and end, and soon no longer asks. */
  private void end() {
    told = true;
    process.destroy();
    exitCode();
  }

  /** The end of its input tells it to end, if it has not ended yet. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has ended already
    }
    try {
      exitCode();
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
