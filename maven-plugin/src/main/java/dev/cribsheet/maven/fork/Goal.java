package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;

/** The operations of the generator. */
public enum Goal {
  GENERATE,
  CHECK;

  BuildResult run(Cribsheet generator, BuildRequest request) {
    return this == GENERATE ? generator.generate(request) : generator.check(request);
  }
}
