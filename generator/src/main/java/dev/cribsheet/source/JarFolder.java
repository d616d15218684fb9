package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/** A folder in a jar. Its files can be read until it is closed. */
public final class JarFolder implements AutoCloseable {
  private final FileSystem jar;
  private final Path folder;
  private final String shown;

  private JarFolder(FileSystem jar, Path folder, String shown) {
    this.jar = jar;
    this.folder = folder;
    this.shown = shown;
  }

  /**
   * Opens a folder; absent if the file is not a jar that has it.
   *
   * @param folder its path in the jar
   * @param shown the jar as diagnostics show it
   */
  public static Optional<JarFolder> open(Path file, String folder, String shown) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(file, (ClassLoader) null);
      Path path = jar.getPath("/" + folder);
      if (Files.isDirectory(path)) {
        return Optional.of(new JarFolder(jar, path, shown));
      }
      jar.close();
      return Optional.empty();
    } catch (ProviderNotFoundException | ZipException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown, e);
    }
  }

  /** The files of the folder, shown as {@code shown!path}. */
  public SourceTree tree(Set<String> known, Diagnostics diagnostics) {
    SourceTree tree = SourceTree.walk(folder, folder, known, Set.of(), diagnostics);
    List<SourceFile> files =
        tree.files().stream()
            .map(
                file ->
                    new SourceFile(
                        file.path(),
                        shown + "!" + file.path(),
                        file.file().orElseThrow(),
                        file.walked()))
            .toList();
    return new SourceTree(shown, files);
  }

  @Override
  public void close() {
    try {
      jar.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown, e);
    }
  }
}
