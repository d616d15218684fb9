package dev.cribsheet.content.format;

import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * The location of the files of a kind in a content folder.
 *
 * @param file the name of its one file; empty for a kind that has only a folder
 * @param folder with a trailing slash; empty for a kind that has only a file
 * @param ending the file name extension
 */
public record KindLocation(String file, String folder, String ending) {
  public static final String MARKDOWN = ".md";
  public static final String YAML = ".yaml";

  public static KindLocation file(String name) {
    return new KindLocation(name, "", name.substring(name.lastIndexOf('.')));
  }

  public static KindLocation folder(String name, String ending) {
    return new KindLocation("", name + "/", ending);
  }

  /** Returns the location of a kind in one YAML file, a folder of YAML files, or both. */
  public static KindLocation fileOrFolder(String name) {
    return new KindLocation(name + YAML, name + "/", YAML);
  }

  /** Returns the names of the file and the folder, without slashes. */
  public Stream<String> names() {
    return Stream.of(file, folder.replace("/", "")).filter(name -> !name.isEmpty());
  }

  /** True for a file in the kind's folder, whatever its extension. */
  public boolean inFolder(String path) {
    return !folder.isEmpty() && path.startsWith(folder);
  }

  public boolean has(String path) {
    return path.equals(file) || inFolder(path) && path.endsWith(ending);
  }

  /** Returns the glob patterns of its files, for editors. */
  public Stream<String> globs() {
    Stream<String> more = folder.isEmpty() ? Stream.of() : Stream.of(folder + "**/*" + ending);
    return Stream.concat(Stream.of(file).filter(name -> !name.isEmpty()), more);
  }

  public List<SourceFile> files(SourceTree tree) {
    Stream<SourceFile> one = file.isEmpty() ? Stream.of() : tree.find(file).stream();
    Stream<SourceFile> more = folder.isEmpty() ? Stream.of() : tree.below(folder, ending).stream();
    return Stream.concat(one, more).toList();
  }
}
