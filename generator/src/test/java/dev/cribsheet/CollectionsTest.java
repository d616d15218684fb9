package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder in {@code collections}: Markdown written for other tools, copied below {@code
 * pages}. There are no errors, and {@code expected.txt} lists the warnings about everything that is
 * lost or changed; {@code -Dcribsheet.update} rewrites it.
 */
class CollectionsTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("collections");

  @TempDir Path temp;

  static Stream<String> collections() throws IOException {
    return Builds.fixtures("collections");
  }

  @ParameterizedTest
  @MethodSource("collections")
  void anExistingCollectionIsBuilt(String name) throws IOException {
    BuildResult result = build(name);
    String printed = Builds.printed(result) + "\n";
    Path expected = FOLDER.resolve(name).resolve("expected.txt");
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(expected, printed);
    }
    assertThat(result.succeeded()).as(printed).isTrue();
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  /** Checks that pages by other people show what their authors meant. */
  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatItsAuthorMeant(String name, String page, List<String> parts)
      throws IOException {
    build(name);
    String html = Files.readString(temp.resolve("site").resolve(page));
    assertThat(html).contains(parts).containsOnlyOnce("<h1");
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        page(
            "case-08b-two-h1",
            "a.html",
            "Part one</h1>",
            "<h2 id=\"detail\">",
            "<h2 id=\"part-two\">",
            "<h3 id=\"more\">"),
        page("case-09-top-fragment", "a.html", "<a href=\"#top\">up</a>"),
        page("case-10-path-in-heading", "a.html", "GET /users/{id}</h2>"),
        page(
            "case-11-details-summary-strong",
            "a.html",
            "<details><summary><b>Answer</b></summary>",
            "<p>Text</p>"),
        page(
            "case-12-img",
            "a.html",
            "<a id=\"x\"></a>",
            "<a href=\"#x\">b</a>",
            "<img src=\"assets/a.svg\" width=\"9\" height=\"9\" alt=\"x\">"),
        page(
            "case-13-picture-beside-text",
            "a.html",
            "<img src=\"pages/a.svg\" width=\"9\" height=\"9\" alt=\"x\">"),
        page("case-14-link-to-folder-readme", "a.html", "<a href=\"sub/index.html\">sub</a>"),
        page("case-15-dot-in-file-name", "a.html", "<a href=\"v1.2.html\">v</a>"),
        page(
            "case-16-html-and-root-links",
            "a.html",
            "<a href=\"b.html\">b</a>",
            "<a href=\"b.html\">c</a>",
            "<a href=\"b.html\">d</a>"),
        page(
            "case-17-cjk-bold", "a.html", "<strong>“缓存”</strong>很快", "<strong>Redis（缓存）</strong>。"),
        page("case-18-dangling-references", "a.html", "<p>empty</p>", "callout-tip"),
        page(
            "case-25-remote-picture",
            "a.html",
            "<a href=\"https://example.org/x.png\" rel=\"external\">x</a>"));
  }

  private static Arguments page(String name, String page, String... parts) {
    return Arguments.of(name, page, List.of(parts));
  }

  private BuildResult build(String name) throws IOException {
    Path content = temp.resolve("content");
    Builds.copy(FOLDER.resolve(name).resolve("content"), content);
    return Builds.build(content, temp.resolve("site"));
  }
}
