package dev.cribsheet.maven;

import dev.cribsheet.ExportRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes questions that you added or changed to {@code target/export}, as files for the pack that
 * the site builds on, with the assets that they link to.
 *
 * @since 0.2.0
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends ReportingMojo {
  /** The ids of the questions, with commas between them. */
  @Parameter(property = "cribsheet.questions")
  private String questions;

  @Parameter(defaultValue = "${project.build.directory}/export", readonly = true, required = true)
  private File target;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Optional<String> skipped = settings().skipReason();
    if (skipped.isPresent()) {
      getLog().info(skipped.get());
      return;
    }
    if (questions == null || questions.isBlank()) {
      throw new MojoExecutionException(
          "cribsheet.questions is not set: name the questions to export, such as"
              + " -Dcribsheet.questions=deploy-freeze");
    }
    Stream<String> ids = Stream.of(questions.split(",")).map(String::strip);
    Path folder = target.toPath();
    run().export(new ExportRequest(ids.filter(id -> !id.isEmpty()).distinct().toList(), folder));
  }
}
