package dev.cribsheet.maven;

import dev.cribsheet.ExportRequest;
import java.io.File;
import java.util.List;
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
  /** The ids of the questions, separated by commas. */
  @Parameter(property = "cribsheet.questions")
  private String questions;

  @Parameter(defaultValue = "${project.build.directory}/export", readonly = true, required = true)
  private File target;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    String ids =
        required("cribsheet.questions", questions, "the questions to export", "deploy-freeze");
    List<String> named =
        Stream.of(ids.split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    run().export(new ExportRequest(named, target.toPath()));
  }
}
