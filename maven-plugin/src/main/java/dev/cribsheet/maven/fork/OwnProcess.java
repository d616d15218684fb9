package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** The generator in a Java of its own. */
record OwnProcess(JavaCommand java, ClassArchive archive, Consumer<String> log)
    implements Generator {
  @Override
  public BuildResult run(Goal goal, BuildRequest request, Progress progress) {
    ArchiveUse use = archive.use(goal == Goal.GENERATE && !Files.exists(request.outputDirectory()));
    Process process;
    try {
      process = java.start(use.options());
    } catch (IOException e) {
      log.accept("No Java of its own, the build runs in this one: " + e.getMessage());
      return HERE.run(goal, request, progress);
    }
    BuildOrder order = new BuildOrder(goal, request, progress != Progress.NONE);
    try {
      BuildResult result = new Conversation(process, use.patience(), log).result(order, progress);
      use.end(process.exitValue(), result.succeeded());
      return result;
    } catch (EnvironmentException e) {
      use.fail();
      throw e;
    }
  }
}
