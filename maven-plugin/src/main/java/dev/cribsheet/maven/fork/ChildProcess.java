package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A child process that is stopped when this JVM shuts down. */
final class ChildProcess implements AutoCloseable {
  static final String STOPPED = "the build was stopped: run it again";

  /** The maximum time for a process to exit after its work is done. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Process process;
  private final Thread hook = new Thread(this::end, "cribsheet-end");
  private volatile boolean told;
  private boolean left;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /**
   * Watches a running process and stops it when this JVM shuts down.
   *
   * @throws EnvironmentException if this JVM is already shutting down
   */
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

  /** Returns whether the shutdown of this JVM stopped the process. */
  boolean isStoppedByShutdown() {
    return told;
  }

  /**
   * Waits up to 2 seconds for the process to exit, then kills it.
   *
   * @return the exit code
   * @throws EnvironmentException if the thread is interrupted
   */
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

  /** Makes {@link #close} return without waiting for the process to exit. */
  void leave() {
    left = true;
  }

  /** Stops the process: first gracefully, then by force. */
  private void end() {
    told = true;
    process.destroy();
    exitCode();
  }

  /** Closes its input, which makes the process exit; waits unless {@link #leave} was called. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // the process has already exited
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
