package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;

/** What the generator is called for. */
public enum Goal {
  GENERATE,
  CHECK;

  BuildResult run(Cribsheet generator, BuildRequest request) {
    return this == GENERATE ? generator.generate(request) : generator.check(request);
  }
}
