package dev.cribsheet.maven;

import dev.cribsheet.AdoptRequest;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Turns a content folder that was copied from a pack into one that builds on the pack, in the
 * folder {@code content-adopted} beside it. The copy is not changed.
 *
 * @since 0.2.0
 */
@Mojo(name = "adopt", threadSafe = true)
public final class AdoptMojo extends ReportingMojo {
  private static final String ENDING = "-adopted";

  /** The id of the pack that the content was copied from; its jar is a dependency of the plugin. */
  @Parameter(property = "cribsheet.base")
  private String base;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    String pack =
        required(
            "cribsheet.base", base, "the pack that the content was copied from", "system-design");
    Path content = settings().request().contentDirectory().toAbsolutePath().normalize();
    run().adopt(new AdoptRequest(pack, content.resolveSibling(content.getFileName() + ENDING)));
  }
}
