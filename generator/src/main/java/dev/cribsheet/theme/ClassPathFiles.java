package dev.cribsheet.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;

/** The files of the theme with this id on the class path, in a jar or a folder. */
record ClassPathFiles(String name) implements ThemeFiles {
  private static final String FOLDER = "META-INF/cribsheet/themes/";

  static Optional<URL> url(String name, String path) {
    return Optional.ofNullable(
        ClassPathFiles.class.getClassLoader().getResource(FOLDER + name + "/" + path));
  }

  @Override
  public Optional<byte[]> read(String path) {
    ClassLoader loader = ClassPathFiles.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(FOLDER + name + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " of the theme " + name, e);
    }
  }
}
