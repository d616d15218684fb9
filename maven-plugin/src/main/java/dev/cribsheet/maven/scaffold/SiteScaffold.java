package dev.cribsheet.maven.scaffold;

import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files of a new site.
 *
 * @param folder an empty folder; {@code .git} and the files of editors do not count
 * @param title the title; empty to derive it from the name of the folder
 * @param base the base of the site
 * @param version the version of the plugin and of our pack
 */
public record SiteScaffold(Path folder, Optional<String> title, SiteBase base, String version) {
  private static final Set<String> NOT_COUNTED = Set.of(".git", ".idea", ".vscode", ".DS_Store");

  /** The path of each file that every site starts with, and its template. */
  private static final List<String[]> FILES =
      List.of(
          new String[] {"pom.xml", "pom.xml"},
          new String[] {"content/site.yaml", "site.yaml"},
          new String[] {".gitignore", "gitignore"},
          new String[] {".github/workflows/site.yml", "workflow.yml"},
          new String[] {"README.md", "README.md"});

  /**
   * Writes the files and returns their paths.
   *
   * @throws MojoExecutionException if the folder is not empty or cannot be written to; no new files
   *     are left behind
   */
  public List<Path> write() throws MojoExecutionException {
    Optional<String> found = firstFile();
    if (found.isPresent()) {
      throw new MojoExecutionException(
          folder
              + " is not empty (it contains '"
              + found.get()
              + "'): start a site in an empty folder, or add a file to this one with"
              + " -Dcribsheet.kind=question -Dcribsheet.title=\"…\"");
    }
    Map<String, String> values = values();
    Map<Path, String> files = new LinkedHashMap<>();
    for (String[] file : FILES) {
      files.put(folder.resolve(file[0]), new Template("site/" + file[1]).fill(values));
    }
    for (String file : base.files()) {
      files.put(folder.resolve(file), base.template(file).fill(values));
    }
    return NewFiles.write(files);
  }

  private Optional<String> firstFile() throws MojoExecutionException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !NOT_COUNTED.contains(name))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw NewFiles.unreadable(folder, e);
    }
  }

  private Map<String, String> values() {
    Path last = folder.getFileName();
    String name = last == null ? "" : last.toString();
    String artifact = Slug.of(name).replaceAll("[^a-z0-9-]", "");
    String id = artifact.isEmpty() ? "my-notes" : artifact;
    String words = id.replace('-', ' ');
    String usual = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    String shown = title.filter(text -> !text.isBlank()).orElse(usual);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("dependencies", base.addition("dependencies.xml"));
    values.put("bases", base.addition("bases.yaml"));
    values.put("version", version);
    values.put("id", id);
    values.put("title", IndentedJson.of(shown));
    values.put("heading", shown);
    return values;
  }
}
