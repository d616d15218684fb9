package dev.cribsheet.maven.fork;

import java.io.IOException;

/** The preview server in a forked JVM. */
record ForkedServer(ForkedJvm java) implements Server {
  @Override
  public void serve(ServeForkRequest order, Listener listener) {
    ForkSession conversation;
    try {
      conversation = java.start(false);
    } catch (IOException e) {
      java.log().accept("could not fork a JVM; serving in-process: " + e.getMessage());
      IN_PROCESS.serve(order, listener);
      return;
    }
    conversation.serve(order, listener);
  }
}
