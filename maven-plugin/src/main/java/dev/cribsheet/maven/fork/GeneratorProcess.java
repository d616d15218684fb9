package dev.cribsheet.maven.fork;

import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.EnvironmentException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The program of the process: reads its order, carries it out, answers, and ends. */
public final class GeneratorProcess {
  private GeneratorProcess() {}

  /** Takes no arguments: all goes through the standard streams. */
  public static void main(String[] arguments) throws IOException {
    FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // a stray print must not meet the answers
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
      return new ForkResponse.Trouble(e.getMessage());
    } catch (Error e) {
      return new ForkResponse.Trouble(
          EnvironmentErrors.ofJava(e).orElseThrow(() -> e).getMessage());
    }
  }
}
