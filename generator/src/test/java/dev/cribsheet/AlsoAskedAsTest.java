package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other names of a question are on its page, in its row of the bank, and in the search. */
class AlsoAskedAsTest {
  private static final String FRONT =
      "---\ntitle: %s\ndifficulty: easy\ntopics: [t]\n%s---\n\nDo.\n";

  @TempDir Path temp;

  @Test
  void aQuestionIsKnownByItsOtherNames() throws IOException {
    Path content = Builds.write(temp.resolve("content"), "site.yaml", "title: Site\n");
    Builds.write(
        content,
        "questions/feed.md",
        FRONT.formatted("News feed", "also-asked-as: [Twitter timeline, \"<i>Feed</i>\"]\n"),
        "questions/chat.md",
        FRONT.formatted("Chat", ""));
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    String names = "Twitter timeline and <i>Feed</i>";
    Document page = Jsoup.parse(site.resolve("questions/feed.html"));
    assertThat(page.select("main").text()).contains("Also asked as " + names);
    Document bank = Jsoup.parse(site.resolve("questions.html"));
    assertThat(bank.select(".question[data-also]").eachAttr("data-also")).containsExactly(names);
    assertThat(bank.select(".question[data-also] h3").text()).isEqualTo("News feed");
    Document index = Jsoup.parse(site.resolve("search.html"));
    assertThat(index.select("main a[href=questions/feed.html]").eachText())
        .contains("Twitter timeline", "News feed");
    assertThat(Files.readString(site.resolve("questions/chat.html")))
        .doesNotContain("Also asked as T");
  }
}
