package dev.cribsheet.maven.fork;

import dev.cribsheet.AdoptRequest;
import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.ExportRequest;
import dev.cribsheet.OutdatedRequest;
import dev.cribsheet.PackRequest;
import java.util.List;

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

  /** Records which base content has been reviewed. */
  record Accept(List<String> ids) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.accept(request, ids);
    }
  }

  /** Reports the changes in the bases. */
  record ListOutdated(OutdatedRequest outdated) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.outdated(request, outdated);
    }
  }

  /** Turns a copy of a pack into content that builds on the pack. */
  record Adopt(AdoptRequest adopt) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.adopt(request, adopt);
    }
  }

  /** Writes questions as files for the pack that the site builds on. */
  record Export(ExportRequest export) implements Goal {
    @Override
    public BuildResult run(Cribsheet generator, BuildRequest request) {
      return generator.export(request, export);
    }
  }

  BuildResult run(Cribsheet generator, BuildRequest request);
}
