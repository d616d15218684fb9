package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder of {@code sites} and compares every file of the site. Files that are no text
 * are listed in {@code other.txt}, PDF files with their number of pages. {@code -Dcribsheet.update}
 * rewrites what is expected.
 */
class SitesTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("sites");
  private static final String OTHER = "other.txt";
  private static final Set<String> TEXTS = Set.of("html", "css", "js", "txt", "svg");

  @TempDir Path temp;

  static Stream<String> sites() throws IOException {
    return Builds.fixtures("sites");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteHasTheExpectedFiles(String name) throws IOException {
    Path output = temp.resolve("site");
    BuildResult result = Builds.build(FOLDER.resolve(name).resolve("content"), output);
    assertThat(Builds.printed(result)).isEmpty();
    Map<String, String> actual = texts(output);

    Path expected = FOLDER.resolve(name).resolve("expected");
    if (System.getProperty("cribsheet.update") != null) {
      rewrite(expected, actual);
    }
    Map<String, String> wanted = new TreeMap<>();
    Builds.files(expected).forEach((path, bytes) -> wanted.put(path, text(bytes)));
    assertThat(actual.keySet()).isEqualTo(wanted.keySet());
    actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(wanted.get(path)));
  }

  @Test
  void theDefaultThemeShowsAGermanPackInGerman() throws IOException {
    Path content = temp.resolve("content");
    Builds.copy(FOLDER.resolve("german/content"), content);
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("theme: plain", "theme: default"));
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(result.pdfs()).isEqualTo(16);
    assertThat(Files.readString(temp.resolve("site/steps/überblick.html")))
        .contains("lang=\"de\"", "Checkliste", "Schritt")
        .doesNotContain("Checklist<", "Step ");
  }

  private static Map<String, String> texts(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    StringBuilder others = new StringBuilder();
    for (Map.Entry<String, byte[]> file : Builds.files(output).entrySet()) {
      String path = file.getKey();
      String ending = path.substring(path.lastIndexOf('.') + 1);
      if (TEXTS.contains(ending)) {
        texts.put(path, text(file.getValue()));
      } else if (ending.equals("pdf")) {
        others.append(path).append(": ").append(pages(file.getValue())).append(" page\n");
      } else if (!path.startsWith(".")) {
        others.append(path).append('\n');
      }
    }
    texts.put(OTHER, others.toString());
    return texts;
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static void rewrite(Path expected, Map<String, String> texts) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Builds.write(expected, text.getKey(), text.getValue());
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
