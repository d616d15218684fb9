package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.serve.ServeRequest;
import java.net.URI;
import java.util.function.Consumer;

/** To serve until the process ends; the parameters are those of {@link ServeRequest}. */
public record ServeOrder(BuildRequest build, String host, int port, boolean allowRemote)
    implements Order {
  ServeRequest request(Consumer<String> log) {
    return new ServeRequest(build, host, port, allowRemote, log);
  }

  @Override
  public Answer carryOut(AnswerWriter answers) {
    Server.HERE.serve(
        this,
        new Server.Listener() {
          @Override
          public void listening(URI address) {
            answers.writeNow(new Answer.Listening(address));
          }

          @Override
          public void said(String text) {
            answers.writeNow(new Answer.Said(text));
          }
        });
    throw new IllegalStateException("nothing interrupts the program");
  }
}
