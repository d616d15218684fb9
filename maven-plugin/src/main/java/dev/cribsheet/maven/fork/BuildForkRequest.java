package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.Progress;

/**
 * Asks for one run of the generator.
 *
 * @param watched whether to report progress
 */
record BuildForkRequest(Goal goal, BuildRequest request, boolean watched) implements ForkRequest {
  @Override
  public ForkResponse carryOut(ResponseWriter answers) {
    Progress progress =
        watched ? new ThrottledProgress(answers::writeNow, System::nanoTime) : Progress.NONE;
    return new ForkResponse.Result(goal.run(new Cribsheet(progress), request));
  }
}
