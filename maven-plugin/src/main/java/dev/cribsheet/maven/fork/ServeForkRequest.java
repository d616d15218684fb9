package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.serve.ServeRequest;
import java.net.URI;
import java.util.function.Consumer;

/**
 * Asks for a server that runs until the process exits, with the parameters of {@link ServeRequest}.
 */
public record ServeForkRequest(BuildRequest build, String host, int port, boolean allowRemote)
    implements ForkRequest {
  ServeRequest request(Consumer<String> log) {
    return new ServeRequest(build, host, port, allowRemote, log);
  }

  @Override
  public ForkResponse carryOut(ResponseWriter answers) {
    Server.IN_PROCESS.serve(
        this,
        new Server.Listener() {
          @Override
          public void listening(URI address) {
            answers.writeNow(new ForkResponse.Listening(address));
          }

          @Override
          public void said(String text) {
            answers.writeNow(new ForkResponse.Said(text));
          }
        });
    throw new IllegalStateException("nothing interrupts the program");
  }
}
