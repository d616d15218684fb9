package dev.cribsheet.maven.scaffold;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.content.model.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Helpers for the tests of new files: a new site, and the generator's diagnostics about it. */
final class ScaffoldChecks {
  private ScaffoldChecks() {}

  static Path site(Path folder, SiteBase base) throws IOException, MojoExecutionException {
    Files.createDirectories(folder);
    new SiteScaffold(folder, Optional.empty(), base, "1.2.3").write();
    return folder;
  }

  /** Returns the result of {@code check}, with warnings as errors. */
  static BuildResult check(Path folder) {
    return new Cribsheet()
        .check(
            new BuildRequest(
                folder.resolve("content"),
                folder.resolve("target/site"),
                folder,
                "1.0",
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(folder.resolve("theme")),
                List.of(OurPack.JAR),
                Optional.empty(),
                Audience.PUBLIC));
  }

  /** Returns the paths of all files and folders below a folder. */
  static List<String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
