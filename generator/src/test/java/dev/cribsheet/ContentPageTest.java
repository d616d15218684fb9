package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPageTest {
  @TempDir Path temp;

  @Test
  void theButtonAndTheContentsFollowTheIntroduction() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Many\n",
            "questions/a.md",
            "---\ntitle: A\ndifficulty: easy\ntopics: [t]\n---\n\nDo it.\n",
            "pages/p.md",
            "---\nnav: P\n---\n\nWhy.\n\n## One\n\n[A](../questions/a.md)\n\n## Two\n\n2.\n\n## Three\n\n3.\n");
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    Document page = Jsoup.parse(site.resolve("p.html"));
    assertThat(page.select("main > *").eachAttr("class"))
        .startsWith("prose", "buttons", "toc-inline", "prose");
    assertThat(page.select("main > h1 + .prose").text()).isEqualTo("Why.");
  }

  @Test
  void theNavigationHasThePagesInTheOrderOfThePathAndTheOthersLast() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Many\n",
            "path.yaml",
            "- title: P\n  id: p\n  days:\n    - title: D\n      items:\n"
                + "        - {page: c, minutes: 5}\n        - {page: b, minutes: 5}\n");
    for (String name : List.of("a", "b", "c", "9-d")) {
      Builds.write(content, "pages/" + name + ".md", "---\nnav: " + name + "\n---\n\nText.\n");
    }
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    assertThat(Jsoup.parse(site.resolve("a.html")).select(".side-nav a").eachText())
        .endsWith("9-d", "c", "b", "a");
  }
}
