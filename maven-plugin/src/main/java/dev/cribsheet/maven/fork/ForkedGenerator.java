package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import java.io.IOException;
import java.nio.file.Files;

/** The generator in a forked JVM. */
record ForkedGenerator(ForkedJvm java) implements Generator {
  @Override
  public BuildResult run(Goal goal, BuildRequest request, Progress progress) {
    ForkSession conversation;
    try {
      conversation =
          java.start(goal.equals(Goal.GENERATE) && !Files.exists(request.outputDirectory()));
    } catch (IOException e) {
      java.log().accept("could not fork a JVM; building in-process: " + e.getMessage());
      return IN_PROCESS.run(goal, request, progress);
    }
    return conversation.result(
        new BuildForkRequest(goal, request, progress != Progress.NONE), progress);
  }
}
