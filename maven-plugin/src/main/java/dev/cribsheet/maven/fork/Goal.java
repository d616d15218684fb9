package dev.cribsheet.maven.fork;

import dev.cribsheet.AdoptRequest;
import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.PackRequest;

/** The operations of the generator. */
public sealed interface Goal {
  Goal GENERATE = new Generate();
  Goal CHECK = new Check();

  /** Builds the site. */
  record Generate() implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.generate(request);
    }
  }

  /** Only reports problems. */
  record Check() implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.check(request);
    }
  }

  /** Writes a content pack. */
  record MakePack(PackRequest pack) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.pack(request, pack);
    }
  }

  /** Turns a copy of a pack into content on top of it. */
  record Adopt(AdoptRequest adopt) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.adopt(request, adopt);
    }
  }

  BuildResult run(Cribsheet generator, BuildRequest request);
}
