package dev.cribsheet.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records in {@code bases.lock.yaml} that you have reviewed the current content of the site's
 * bases. If the content has errors, nothing is written.
 *
 * @since 0.2.0
 */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends ReportingMojo {
  /**
   * The ids that you have reviewed, separated by commas. By default, everything that you change.
   */
  @Parameter(property = "cribsheet.ids")
  private List<String> ids;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    run().accept(ids == null ? List.of() : ids.stream().map(String::strip).toList());
  }
}
