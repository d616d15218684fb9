package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page with the most elements in a site. */
record LargestPage(String path, long elements) {
  private static final Pattern ELEMENT = Pattern.compile("<[a-z]");

  static LargestPage of(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> new LargestPage(site.relativize(file).toString(), elements(file)))
          .max(Comparator.comparingLong(LargestPage::elements))
          .orElseThrow();
    }
  }

  private static long elements(Path page) {
    try {
      return ELEMENT.matcher(Files.readString(page)).results().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
