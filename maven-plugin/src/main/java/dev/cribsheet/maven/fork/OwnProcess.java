package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import java.io.IOException;
import java.nio.file.Files;

/** The generator in a Java of its own. */
record OwnProcess(OwnJava java) implements Generator {
  @Override
  public BuildResult run(Goal goal, BuildRequest request, Progress progress) {
    Conversation conversation;
    try {
      conversation = java.start(goal == Goal.GENERATE && !Files.exists(request.outputDirectory()));
    } catch (IOException e) {
      java.log().accept("could not fork a JVM; building in-process: " + e.getMessage());
      return HERE.run(goal, request, progress);
    }
    return conversation.result(new BuildOrder(goal, request, progress != Progress.NONE), progress);
  }
}
