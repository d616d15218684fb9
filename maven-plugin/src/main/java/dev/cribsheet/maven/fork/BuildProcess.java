package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;
import dev.cribsheet.write.EnvironmentException;
import dev.cribsheet.write.MachineTrouble;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program of the process: reads its order, runs the generator, answers, and ends. */
public final class BuildProcess {
  private BuildProcess() {}

  /** Takes no arguments: all goes through the standard streams. */
  public static void main(String[] arguments) throws IOException {
    FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // a stray print must not meet the answers
    InputStream parent = new FileInputStream(FileDescriptor.in);
    Order order = Order.read(new DataInputStream(parent));
    ParentWatch.start(parent);
    AnswerWriter answers = new AnswerWriter(stream);
    answers.write(answer(order, order.watched() ? progress(answers) : Progress.NONE));
    System.exit(0);
  }

  private static Answer answer(Order order, Progress progress) {
    try {
      BuildRequest request = order.request();
      return new Answer.Result(order.goal().run(new Cribsheet(progress), request));
    } catch (EnvironmentException e) {
      return new Answer.Trouble(e.getMessage());
    } catch (LinkageError e) {
      return new Answer.Trouble(MachineTrouble.loading(e).getMessage());
    } catch (OutOfMemoryError e) {
      return new Answer.Trouble(MachineTrouble.memory(e).getMessage());
    }
  }

  private static Progress progress(AnswerWriter answers) {
    return new ToldProgress(
        done -> {
          try {
            answers.write(done);
          } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
          }
        },
        System::nanoTime);
  }
}
