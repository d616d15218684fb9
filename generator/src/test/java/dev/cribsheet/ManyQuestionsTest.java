package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyQuestionsTest {
  private static final int COUNT = 30;

  @TempDir Path temp;

  @Test
  void everyLinkOfAChainOfQuestionsLeadsToAPage() throws IOException {
    Path content =
        Builds.write(temp.resolve("content"), "site.yaml", "title: Many\ntheme: plain\n");
    for (int i = 0; i < COUNT; i++) {
      Builds.write(
          content,
          "questions/group-" + i % 3 + "/q" + i + ".md",
          "---\ntitle: Question %d\ndifficulty: easy\ntopics: [t%d]\n---\n".formatted(i, i % 4)
              + "On to [the next](../group-%d/q%d.md#part).\n\n## Part\n\n| a | b |\n|---|---|\n"
                  .formatted((i + 1) % COUNT % 3, (i + 1) % COUNT));
    }
    Path site = temp.resolve("site");
    BuildResult result = Builds.build(content, site);
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(result.pages()).isEqualTo(COUNT + 3);

    for (String path : Builds.files(site).keySet()) {
      if (!path.endsWith(".html")) {
        continue;
      }
      Path page = site.resolve(path);
      for (Element link : Jsoup.parse(page).select("a[href]")) {
        String[] target = link.attr("href").split("#", 2);
        Path file = page.resolveSibling(target[0]).normalize();
        assertThat(file).exists();
        if (target.length == 2) {
          assertThat(Jsoup.parse(file).getElementById(target[1])).as(link.outerHtml()).isNotNull();
        }
      }
    }
  }
}
