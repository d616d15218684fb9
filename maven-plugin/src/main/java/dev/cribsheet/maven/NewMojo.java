package dev.cribsheet.maven;

import dev.cribsheet.maven.scaffold.EntryKind;
import dev.cribsheet.maven.scaffold.NewEntry;
import dev.cribsheet.maven.scaffold.SiteBase;
import dev.cribsheet.maven.scaffold.SiteScaffold;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts a site in an empty folder, or adds a file to a site: {@code -Dcribsheet.kind=question
 * -Dcribsheet.title="…"}. It never overwrites a file.
 *
 * @since 0.2.0
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends AbstractMojo {
  /** What to add: question, step, checklist, page, sheet or theme; without it, a whole site. */
  @Parameter(property = "cribsheet.kind")
  private String kind;

  /** The title of the new file or site. */
  @Parameter(property = "cribsheet.title")
  private String title;

  /** What a new site builds on: {@code system-design}, which is our pack, or {@code none}. */
  @Parameter(property = "cribsheet.base", defaultValue = "system-design")
  private String base;

  /** The folder that holds {@code site.yaml}. By default the folder {@code content}. */
  @Parameter(property = "cribsheet.contentDirectory")
  private File contentDirectory;

  /** The folder of the site's own theme files. By default the folder {@code theme}. */
  @Parameter(property = "cribsheet.themeDirectory")
  private File themeDirectory;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException {
    Path folder = basedir.toPath().toAbsolutePath().normalize();
    Optional<String> named = Optional.ofNullable(title).map(String::strip);
    if (kind == null) {
      SiteScaffold site = new SiteScaffold(folder, named, SiteBase.of(base), plugin.getVersion());
      report(folder, site.write());
      getLog().info("Preview it while you write: mvn cribsheet:serve");
      return;
    }
    NewEntry entry =
        new NewEntry(
            EntryKind.of(kind),
            named,
            orBeside(contentDirectory, folder.resolve("content")),
            PluginArtifacts.of(plugin).added());
    report(folder, List.of(entry.write(orBeside(themeDirectory, folder.resolve("theme")))));
  }

  private static Path orBeside(File configured, Path usual) {
    return configured == null ? usual : configured.toPath().toAbsolutePath().normalize();
  }

  private void report(Path folder, List<Path> written) {
    written.forEach(
        file ->
            getLog().info("Wrote " + (file.startsWith(folder) ? folder.relativize(file) : file)));
  }
}
