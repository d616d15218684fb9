package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.EnvironmentException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The main class of the forked JVM: reads a request, runs it, writes the responses and exits. */
public final class GeneratorProcess {
  private GeneratorProcess() {}

  /** Reads the request from stdin and writes responses to stdout; it takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // stray output must not corrupt the responses
    InputStream parent = new FileInputStream(FileDescriptor.in);
    ForkRequest order = ForkRequest.CODEC.read(parent);
    ParentWatch.start(parent);
    ResponseWriter answers = new ResponseWriter(stream);
    answers.write(last(order, answers));
    System.exit(0);
  }

  private static ForkResponse last(ForkRequest order, ResponseWriter answers) {
    try {
      return order.carryOut(answers);
    } catch (EnvironmentException e) {
      return new ForkResponse.EnvironmentProblem(e.getMessage());
    } catch (Error e) {
      return new ForkResponse.EnvironmentProblem(
          EnvironmentErrors.ofJava(e).orElseThrow(() -> e).getMessage());
    }
  }
}
