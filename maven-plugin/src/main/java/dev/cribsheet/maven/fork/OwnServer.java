package dev.cribsheet.maven.fork;

import java.io.IOException;

/** The server in a Java of its own. */
record OwnServer(OwnJava java) implements Server {
  @Override
  public void serve(ServeOrder order, Listener listener) {
    Conversation conversation;
    try {
      conversation = java.start(false);
    } catch (IOException e) {
      java.log().accept("could not fork a JVM; serving in-process: " + e.getMessage());
      HERE.serve(order, listener);
      return;
    }
    conversation.serve(order, listener);
  }
}
