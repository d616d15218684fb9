package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;
import dev.cribsheet.TextBytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One run over the content.
 *
 * @param watched whether it tells how far it has come
 */
record BuildOrder(Goal goal, BuildRequest request, boolean watched) implements Order {
  @Override
  public Answer carryOut(AnswerWriter answers) {
    Progress progress =
        watched ? new ToldProgress(answers::writeNow, System::nanoTime) : Progress.NONE;
    return new Answer.Result(goal.run(new Cribsheet(progress), request));
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    TextBytes.write(goal.name(), out);
    RequestBytes.write(request, out);
    out.writeBoolean(watched);
    out.flush();
  }

  static BuildOrder read(String goal, DataInputStream in) throws IOException {
    return new BuildOrder(Goal.valueOf(goal), RequestBytes.read(in), in.readBoolean());
  }
}
