package dev.cribsheet.benchmarks;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import java.nio.file.Path;
import java.util.Optional;

/** A process that builds one site: content, output and cache folder are its arguments. */
public final class OneBuild {
  private OneBuild() {}

  /** Builds, and fails when the site has mistakes. */
  public static void main(String[] args) {
    BuildResult result = new Cribsheet().generate(request(Path.of(args[0]), args[1], args[2]));
    if (!result.succeeded()) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
  }

  static BuildRequest request(Path content, String site, String cache) {
    return new BuildRequest(
        content,
        Path.of(site),
        content.toAbsolutePath().getParent(),
        "1",
        Optional.empty(),
        false,
        Optional.of(Path.of(cache)));
  }
}
