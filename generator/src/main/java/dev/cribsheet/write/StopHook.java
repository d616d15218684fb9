package dev.cribsheet.write;

/** Tidies up when the process is told to stop. */
final class StopHook {
  private final Thread thread;

  private StopHook(Runnable tidy) {
    this.thread = new Thread(tidy, "cribsheet-stop");
  }

  static StopHook calling(Runnable tidy) {
    StopHook hook = new StopHook(tidy);
    try {
      Runtime.getRuntime().addShutdownHook(hook.thread);
    } catch (IllegalStateException e) {
      throw new EnvironmentException("the build was stopped: run it again", e);
    }
    return hook;
  }

  /** Leaves it out when the process stops; when it stops already, nothing happens. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // the hook itself is running
    }
  }
}
