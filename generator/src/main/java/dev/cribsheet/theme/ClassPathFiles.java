package dev.cribsheet.theme;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Memo;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files of a theme on the class path, in a jar or a folder; each is read once. */
final class ClassPathFiles implements ThemeFiles {
  private static final String FOLDER = "META-INF/cribsheet/themes/";

  private final String name;
  private final Memo<String, Optional<byte[]>> files = new Memo<>();

  ClassPathFiles(String name) {
    this.name = name;
  }

  static Optional<URL> url(String name, String path) {
    return Optional.ofNullable(
        ClassPathFiles.class.getClassLoader().getResource(FOLDER + name + "/" + path));
  }

  @Override
  public Optional<byte[]> read(String path) {
    return files.get(path, () -> bytes(path));
  }

  private Optional<byte[]> bytes(String path) {
    ClassLoader loader = ClassPathFiles.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(FOLDER + name + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " of the theme " + name, e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassPathFiles files && files.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String shown(String path) {
    return "theme " + name + "/" + path;
  }

  @Override
  public List<String> templates() {
    Optional<URL> manifest = url(name, ThemeLoader.MANIFEST);
    try (Stream<String> paths = manifest.isEmpty() ? Stream.of() : paths(manifest.get())) {
      return paths.filter(path -> path.startsWith(ThemeFolder.TEMPLATES)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the templates of the theme " + name, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not the address of a file: " + manifest, e);
    }
  }

  /** Returns the paths of the theme's templates and, in a jar, of its other files and folders. */
  private Stream<String> paths(URL manifest) throws IOException, URISyntaxException {
    String folder = FOLDER + name + "/";
    if (manifest.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(ZipEntry::getName)
          .filter(path -> path.startsWith(folder))
          .map(path -> path.substring(folder.length()));
    }
    Path root = Path.of(manifest.toURI()).getParent();
    Set<String> folders = Set.of(ThemeFolder.name(ThemeFolder.TEMPLATES));
    return SourceTree.walk(root, root, folders, Set.of(), new Diagnostics()).paths().stream();
  }
}
