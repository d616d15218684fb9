package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;

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
}
