package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.util.function.Consumer;

/** The server in a Java of its own. */
record OwnServer(JavaCommand java, ClassArchive archive, Consumer<String> log) implements Server {
  @Override
  public void serve(ServeOrder order, Listener listener) {
    ArchiveUse use = archive.use(false);
    Process process;
    try {
      process = java.start(use.options());
    } catch (IOException e) {
      log.accept("No Java of its own, the server runs in this one: " + e.getMessage());
      HERE.serve(order, listener);
      return;
    }
    try {
      new Conversation(process, use.patience(), log).serve(order, listener);
    } catch (EnvironmentException e) {
      use.fail();
      throw e;
    }
  }
}
