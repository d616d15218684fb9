package dev.cribsheet.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what grows with a question bank, and what must not. */
class LargeBankTest {
  private static final int LARGEST_DOM = 1_200;
  private static final Pattern ELEMENT = Pattern.compile("<[a-z]");

  @TempDir Path temp;

  @Test
  void aThousandPagesOfThreeKilobytesFitInASmallHeap() throws Exception {
    Path content = bank(1_000, 450);
    Path site = temp.resolve("site");
    Child.Outcome outcome =
        Child.run(Child.java(List.of("-Xmx128m"), "once", site, content), Map.of());
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(site.resolve("questions/q999.html")).exists();
  }

  @Test
  void pagesOfALargeBankStaySmallAndLinkFirstLastAndNearPages() throws Exception {
    Path site = temp.resolve("site");
    SmallSite.build(bank(3_000, 20), site);
    assertNoPageIsLarge(site);
    Pattern link = Pattern.compile("<li><a href=\"page-([0-9]+)\\.html\"");
    String page = Files.readString(site.resolve("questions/page-15.html"));
    List<String> links = link.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(page).contains("\"../questions.html\">1</a>");
    assertThat(links).contains("5", "10", "12", "13", "14", "15", "16", "17", "18", "20");
    assertThat(links).contains("25", "35", "45", "60");
    assertThat(links).doesNotContain("3", "11", "19", "29").hasSizeLessThan(20);
  }

  private static void assertNoPageIsLarge(Path site) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(3_000);
    for (Path page : pages) {
      assertThat(elements(page))
          .as(site.relativize(page).toString())
          .isBetween(10L, (long) LARGEST_DOM);
    }
  }

  private static long elements(Path page) throws IOException {
    return ELEMENT.matcher(Files.readString(page, StandardCharsets.UTF_8)).results().count();
  }

  private Path bank(int questions, int words) throws IOException {
    Path content = temp.resolve("content");
    SmallSite.file(content, "site.yaml", "title: Bank\nsheets: {pdf: false}\n");
    SmallSite.file(content, "steps/1-a.md", "---\ntitle: A\ntime: 5 min\n---\n## B\n\nText.\n");
    Random random = new Random(1);
    for (int i = 0; i < questions; i++) {
      StringBuilder text = new StringBuilder("---\ntitle: Question " + i + "\ntopics: [t" + i % 8);
      text.append("]\ndifficulty: easy\n---\n\n");
      for (int w = 0; w < words; w++) {
        text.append(w % 90 == 40 ? "\n\n## Part " + w + "\n\n" : "");
        text.append("word").append(Integer.toString(random.nextInt(5_000), 36)).append(' ');
      }
      SmallSite.file(content, "questions/q" + i + ".md", text + "\n");
    }
    return content;
  }
}
