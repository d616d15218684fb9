package dev.cribsheet.benchmarks;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import java.nio.file.Path;
import java.util.Optional;

/** Builds one site. Arguments: the content, output and cache folders. */
public final class OneBuild {
  private OneBuild() {}

  /** Builds the site; fails if it has errors. With a fourth argument, prints the peak heap size. */
  public static void main(String[] args) {
    Optional<HeapPeak> heap = args.length > 3 ? Optional.of(new HeapPeak()) : Optional.empty();
    BuildResult result = new Cribsheet().generate(request(Path.of(args[0]), args[1], args[2]));
    if (!result.succeeded()) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    heap.ifPresent(peak -> System.out.println(peak.mebibytes()));
  }

  static BuildRequest request(Path content, String site, String cache) {
    return BuildRequest.of(content, Path.of(site), content.toAbsolutePath().getParent(), "1")
        .withCache(Path.of(cache));
  }
}
