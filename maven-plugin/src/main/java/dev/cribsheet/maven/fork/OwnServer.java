package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.util.function.Consumer;

/** The server in a Java of its own. */
record OwnServer(JavaCommand java, Consumer<String> log) implements Server {
  @Override
  public void serve(ServeOrder order, Listener listener) {
    Process process;
    try {
      process = java.start();
    } catch (IOException e) {
      log.accept("No Java of its own, the server runs in this one: " + e.getMessage());
      HERE.serve(order, listener);
      return;
    }
    new Conversation(process, log).serve(order, listener);
  }
}
