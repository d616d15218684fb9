package dev.cribsheet.maven.scaffold;

import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * One new file of a site.
 *
 * @param content the folder that holds {@code site.yaml}
 * @param packs jars with the packs that the site builds on; other jars are ignored
 */
public record NewEntry(EntryKind kind, Optional<String> title, Path content, List<Path> packs) {
  private static final int LONGEST_NAME = 80;

  /**
   * Writes the file and returns its path.
   *
   * @param theme the folder of the site's own theme files, which need not exist
   * @throws MojoExecutionException if there is no site, or the title cannot be used
   */
  public Path write(Path theme) throws MojoExecutionException {
    if (!Files.isRegularFile(content.resolve("site.yaml"))) {
      throw new MojoExecutionException(
          "there is no site.yaml in "
              + content
              + ": run cribsheet:new in an empty folder first, or set cribsheet.contentDirectory");
    }
    Path file = kind == EntryKind.THEME ? theme.resolve("theme.css") : fileOfTitle();
    Map<String, String> values = Map.of("title", IndentedJson.of(title.orElse("")));
    return NewFiles.write(Map.of(file, kind.template().fill(values))).get(0);
  }

  private Path fileOfTitle() throws MojoExecutionException {
    String slug = slug();
    ExistingNames existing = ExistingNames.of(kind, content, packs);
    Optional<SourceFile> same = existing.find(slug);
    if (same.isPresent()) {
      throw new MojoExecutionException(
          same.get().shownPath()
              + " already has this title: choose another, or "
              + (same.get().isOfPack() ? "change that entry in patches.yaml" : "edit that file"));
    }
    String number = kind == EntryKind.STEP ? existing.next() + "-" : "";
    return content.resolve(kind.folder()).resolve(number + slug + kind.ending());
  }

  private String slug() throws MojoExecutionException {
    String text =
        title.orElseThrow(
            () ->
                new MojoExecutionException(
                    "a " + kind.word() + " needs a title: add -Dcribsheet.title=\"…\""));
    String slug = Slug.of(text);
    if (slug.isEmpty()) {
      throw new MojoExecutionException(
          "cannot make a file name from the title '" + text + "': use letters or digits");
    }
    if (slug.length() > LONGEST_NAME) {
      throw new MojoExecutionException(
          "the title is longer than "
              + LONGEST_NAME
              + " characters: start with a shorter one, and change it in the file");
    }
    return slug;
  }
}
