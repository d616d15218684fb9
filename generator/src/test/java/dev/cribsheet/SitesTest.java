package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder in {@code sites}. {@code expected/files.txt} lists all files of the site, PDF
 * files with their number of pages; every other file in {@code expected} is compared with the
 * site's. For a page, only the content of {@code <main>} is compared, unless the expected file
 * begins with a doctype. {@code -Dcribsheet.update} rewrites the existing files, and creates all of
 * them for a new folder.
 */
class SitesTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("sites");
  private static final String LIST = "files.txt";
  private static final Pattern MAIN = Pattern.compile("(?s).*<main>\n(.*)</main>.*");

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
    Map<String, byte[]> site = Builds.files(output);

    Path expected = FOLDER.resolve(name).resolve("expected");
    if (System.getProperty("cribsheet.update") != null) {
      rewrite(expected, site);
    }
    Map<String, String> wanted = texts(expected);
    assertThat(list(site)).isEqualTo(wanted.remove(LIST));
    assertThat(site.keySet()).containsAll(wanted.keySet());
    wanted.forEach((path, text) -> assertThat(compared(path, site, text)).as(path).isEqualTo(text));
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

  private static Map<String, String> texts(Path expected) {
    Map<String, String> texts = new TreeMap<>();
    Builds.files(expected).forEach((path, bytes) -> texts.put(path, text(bytes)));
    return texts;
  }

  private static String list(Map<String, byte[]> site) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".pdf")) {
        list.append(path).append(": ").append(pages(file.getValue())).append(" page\n");
      } else if (!path.startsWith(".")) {
        list.append(path).append('\n');
      }
    }
    return list.toString();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Returns the part of a file to compare with {@code expected}. */
  private static String compared(String path, Map<String, byte[]> site, String expected) {
    String text = text(site.get(path));
    Matcher main = MAIN.matcher(text);
    boolean whole = expected.startsWith("<!doctype");
    return path.endsWith(".html") && !whole && main.matches() ? main.group(1) : text;
  }

  private static void rewrite(Path expected, Map<String, byte[]> site) throws IOException {
    Map<String, String> before = Files.exists(expected) ? texts(expected) : new TreeMap<>();
    if (before.isEmpty()) {
      site.keySet().stream()
          .filter(path -> path.endsWith(".html"))
          .forEach(page -> before.put(page, ""));
    }
    before.remove(LIST);
    for (Map.Entry<String, String> file : before.entrySet()) {
      String path = file.getKey();
      if (site.containsKey(path)) {
        Builds.write(expected, path, compared(path, site, file.getValue()));
      } else {
        Files.delete(expected.resolve(path));
      }
    }
    Builds.write(expected, LIST, list(site));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
