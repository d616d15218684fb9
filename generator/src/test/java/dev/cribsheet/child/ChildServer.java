package dev.cribsheet.child;

import dev.cribsheet.serve.ServeRequest;
import dev.cribsheet.serve.SiteServer;
import dev.cribsheet.write.EnvironmentException;
import java.nio.file.Path;

/** The program of a child process that serves a content folder until it is stopped. */
public final class ChildServer {
  private ChildServer() {}

  /** Arguments: the port, the output folder, the content folder. */
  public static void main(String[] args) throws InterruptedException {
    ServeRequest request =
        new ServeRequest(
            ChildBuild.request(Path.of(args[2]), Path.of(args[1])),
            "127.0.0.1",
            Integer.parseInt(args[0]),
            false,
            System.out::println);
    try (SiteServer server = SiteServer.start(request)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      System.out.println(ChildBuild.READY);
      Thread.currentThread().join();
    } catch (EnvironmentException e) {
      System.out.println(e.getMessage());
      System.exit(ChildBuild.ENVIRONMENT);
    }
  }
}
