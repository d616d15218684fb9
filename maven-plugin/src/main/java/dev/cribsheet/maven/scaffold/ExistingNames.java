package dev.cribsheet.maven.scaffold;

import dev.cribsheet.content.layer.PackManifest;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.PackFiles;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.source.SourceTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The existing files of a kind, in a site and in the packs that it builds on. */
record ExistingNames(List<SourceFile> files) {
  private static final Pattern TITLE = Pattern.compile("(?m)^(?:- )?title: *(.*?) *$");
  private static final long MAX_BYTES = 1 << 20;

  /**
   * Returns the files of a kind.
   *
   * @param content the content folder of the site
   * @param packs jars with packs; others are ignored
   */
  static ExistingNames of(EntryKind kind, Path content, List<Path> packs)
      throws MojoExecutionException {
    Diagnostics unused = new Diagnostics(); // 'check' reports bad files
    Set<String> folder = Set.of(kind.folder());
    try {
      SourceTree own =
          SourceTree.walk(content, content.resolveSibling(""), folder, Set.of(), unused);
      Stream<SourceTree> others =
          packs.stream()
              .flatMap(jar -> PackFiles.of(jar, jar.toString(), unused).stream())
              .flatMap(
                  pack ->
                      PackManifest.read(pack.manifest(), unused).stream()
                          .map(found -> pack.content(found.name(), folder, unused)));
      return new ExistingNames(
          Stream.concat(Stream.of(own), others)
              .flatMap(tree -> tree.files().stream())
              .filter(file -> file.path().startsWith(kind.folder() + "/"))
              .filter(file -> file.path().endsWith(kind.ending()))
              .toList());
    } catch (UncheckedIOException e) {
      throw NewFiles.unreadable(content, e.getCause());
    }
  }

  /** Returns a file whose name or title has this slug. */
  Optional<SourceFile> find(String slug) {
    return files.stream()
        .filter(file -> name(file).slug().equals(slug) || slugOfTitle(file).equals(slug))
        .findFirst();
  }

  /** Returns the number that sorts a new file after the others. */
  int next() {
    return files.stream()
            .mapToInt(file -> name(file).order())
            .filter(order -> order != OrderedName.UNORDERED)
            .max()
            .orElse(0)
        + 1;
  }

  private static OrderedName name(SourceFile file) {
    return OrderedName.of(file.path());
  }

  private static String slugOfTitle(SourceFile file) {
    Optional<SourceText> text = file.readText(MAX_BYTES, new Diagnostics());
    Matcher title = TITLE.matcher(text.map(SourceText::text).orElse(""));
    return title.find() ? Slug.of(title.group(1)) : "";
  }
}
