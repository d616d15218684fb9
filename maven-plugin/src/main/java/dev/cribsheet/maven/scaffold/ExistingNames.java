package dev.cribsheet.maven.scaffold;

import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files of a kind that a site has already.
 *
 * @param folder the folder of the kind, which need not exist
 */
record ExistingNames(Path folder, String ending) {
  private static final Pattern TITLE = Pattern.compile("(?m)^(?:- )?title: *(.*?) *$");

  /** Returns a file with this slug as its name or of its title. */
  Optional<Path> find(String slug) throws MojoExecutionException {
    return files().stream()
        .filter(file -> name(file).slug().equals(slug) || slugOfTitle(file).equals(slug))
        .findFirst();
  }

  /** Returns the number that puts a file after the others. */
  int next() throws MojoExecutionException {
    return files().stream()
            .mapToInt(file -> name(file).order())
            .filter(order -> order != OrderedName.UNORDERED)
            .max()
            .orElse(0)
        + 1;
  }

  private List<Path> files() throws MojoExecutionException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw NewFiles.unreadable(folder, e);
    }
  }

  private static OrderedName name(Path file) {
    return OrderedName.of(file.getFileName().toString());
  }

  /** Any bytes will do: a file that is not UTF-8 is for {@code check} to report. */
  private static String slugOfTitle(Path file) {
    try {
      Matcher title = TITLE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      return title.find() ? Slug.of(title.group(1)) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
