package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.Sha256;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a site with {@code offline: true}, and what its worker stores. */
class OfflineTest {
  private static final Pattern STORED = Pattern.compile("(?m)^\"([^?\"]*)\\?([0-9a-f]{10})\",?$");
  private static final String WORKER = "sw.js";
  private static final String POLICY = "; manifest-src &#39;self&#39;; worker-src &#39;self&#39;";

  @TempDir Path temp;
  private Path content;
  private Path site;

  @BeforeEach
  void write() throws IOException {
    site = temp.resolve("site");
    content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: A site with a long name\nid: site\nbase-url: https://example.org/\n"
                + "offline: true\nexports: true\n",
            "steps/1-read.md",
            "---\ntitle: Read\ntime: 5-10 min\nchecklist: [{id: twice, text: Twice.}]\n---\n[Words](<../pages/two words.md>)\n",
            "pages/two words.md",
            page("Old."),
            "assets/rows.csv",
            "a,b\n",
            "questions/chat.md",
            "---\ntitle: Chat\ndifficulty: easy\ntopics: [social]\n---\nThe prompt.\n");
    BufferedImage box = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(box, "png", content.resolve("assets/box.png").toFile());
  }

  private static String page(String text) {
    return "---\ntitle: Two words\n---\n"
        + text
        + " ![A box](../assets/box.png) [Rows](../assets/rows.csv)\n";
  }

  @Test
  void theWorkerListsEachFileThatPagesShowByItsHash() throws IOException {
    build();
    Map<String, String> wanted = new TreeMap<>();
    Builds.files(site)
        .forEach(
            (path, bytes) -> {
              if (!path.matches(".*\\.(?:pdf|txt|xml|json|csv)|404\\.html|sw\\.js|\\..*")) {
                wanted.put(path, Sha256.hex(bytes).substring(0, 10));
              }
            });
    assertThat(wanted.keySet())
        .contains("index.html", "steps/read.html", "steps/read.md", "sheets/read.html")
        .contains("questions/chat.html", "two-words.html", "search.html", "search/manifest.js")
        .contains("assets/box.png", "manifest.webmanifest")
        .anyMatch(path -> path.matches("theme/Inter-Bold-\\w+\\.ttf"));
    assertThat(stored()).isEqualTo(wanted);
  }

  @Test
  void theSameContentHasTheSameWorkerAndAnEditAnother() throws IOException {
    build();
    String worker = read(WORKER);
    Map<String, String> stored = stored();
    assertThat(worker).startsWith("const version = \"1.0 ");
    site = temp.resolve("again");
    build();
    assertThat(read(WORKER)).isEqualTo(worker);

    Builds.write(content, "pages/two words.md", page("New."));
    build();
    assertThat(read(WORKER).lines().findFirst()).isNotEqualTo(worker.lines().findFirst());
    assertThat(stored().keySet()).contains("two-words.html");
    assertThat(stored().get("steps/read.html")).isEqualTo(stored.get("steps/read.html"));
    assertThat(stored().get("two-words.html")).isNotEqualTo(stored.get("two-words.html"));
  }

  @Test
  void theManifestNamesTheSite() throws IOException {
    build();
    assertThat(read("manifest.webmanifest"))
        .startsWith(
            "{\n  \"name\": \"A site with a long name\",\n  \"short_name\": \"A site with a…\"")
        .contains("\"lang\": \"en\"", "\"dir\": \"ltr\"", "\"start_url\": \"index.html\"")
        .contains("\"theme_color\": \"#fbfaf7\"", "\"background_color\": \"#fbfaf7\"")
        .contains("\"src\": \"data:image/svg+xml,", "\"sizes\": \"any\"")
        .contains("\"type\": \"image/svg+xml\"");
    assertThat(read("steps/read.html")).doesNotContain("rel=\"manifest\"");

    Builds.write(content, "site.yaml", read(content, "site.yaml") + "favicon: assets/box.png\n");
    build();
    assertThat(read("manifest.webmanifest"))
        .containsPattern(
            "\"src\": \"assets/box.png\",\\s+\"sizes\": \"20x10\",\\s+\"type\": \"image/png\"");
  }

  @Test
  void onlyPagesThatStartTheWorkerMayDoSo() throws IOException {
    build();
    assertThat(read("steps/read.html"))
        .contains(POLICY, "data-worker=\"../sw.js\"")
        .contains("data-manifest=\"../manifest.webmanifest\"", "data-offline=\"../theme/offline-");
    assertThat(read("404.html")).doesNotContain(POLICY).doesNotContain("data-worker");

    Builds.write(content, "site.yaml", "title: Site\n");
    build();
    assertThat(read("steps/read.html")).doesNotContain(POLICY).doesNotContain("data-worker");
    assertThat(Builds.files(site).keySet())
        .noneMatch(path -> path.matches("sw\\.js|.*webmanifest|theme/(?:worker|offline)-.*"));
  }

  @Test
  void ofASiteWithTooManyFilesTheFrameworkAndTheSheetsAreStored() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Builds.write(content, "pages/p" + i + ".md", "---\ntitle: Page " + i + "\n---\n\nText.\n");
    }
    BuildResult result = Builds.build(content, site);
    assertThat(result.notes())
        .contains(
            "'offline': the site is too large to be stored as a whole,"
                + " so only the framework and the sheets work offline");
    Set<String> stored = stored().keySet();
    assertThat(stored)
        .contains("index.html", "steps/read.html", "steps/read.md", "sheets/read.html")
        .noneMatch(path -> path.matches("(?:p\\d+\\.html|questions/|search/|assets/).*"));
  }

  private Map<String, String> stored() throws IOException {
    List<MatchResult> found = STORED.matcher(read(WORKER)).results().toList();
    return found.stream() // fails on a duplicate path
        .collect(
            Collectors.toMap(
                match -> URLDecoder.decode(match.group(1), StandardCharsets.UTF_8),
                match -> match.group(2),
                (one, other) -> {
                  throw new IllegalStateException("stored twice");
                },
                TreeMap::new));
  }

  private String read(String path) throws IOException {
    return read(site, path);
  }

  private static String read(Path folder, String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void build() {
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
  }
}
