package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import java.io.IOException;
import java.util.function.Consumer;

/** The generator in a Java of its own. */
record OwnProcess(JavaCommand java, Consumer<String> log) implements Generator {
  @Override
  public BuildResult run(Goal goal, BuildRequest request, Progress progress) {
    Process process;
    try {
      process = java.start();
    } catch (IOException e) {
      log.accept("No Java of its own, the build runs in this one: " + e.getMessage());
      return HERE.run(goal, request, progress);
    }
    BuildOrder order = new BuildOrder(goal, request, progress != Progress.NONE);
    return new Conversation(process, log).result(order, progress);
  }
}
