package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of the site has the parts of a question that are for the interviewer. */
class WithheldPartsTest {
  private static final String QUESTION =
      """
      ---
      title: Chat
      difficulty: easy
      topics: [social]
      ---
      The prompt.[^2]

      ## Hints {#hints}

      <!-- secretcomment -->

      1. secrethint[^1] and [a link][page]
         ```mermaid
         flowchart LR
           secretbox --> b
         ```
      2. {6 posts = posts} secret

      [^2]: shown note

      ## Understand {#understand}

      ```estimate
      users = 3 users
      posts = users × 2 posts/user = 6 posts
      ```

      See [the page][page].

      ## Evidence {#evidence}

      ### Secretsignal {#collaboration}

      secretevidence

      > quoted

      ### Secretsecond {#pressure}

      | secretcell |
      | --- |
      | secretrow |

      ## Traps

      shown trap

      ## Transcript {#weak-transcript}

      <details>

      secretline

      </details>

      [page]: ../pages/about.md
      [^1]: secretnote
      """;

  @TempDir Path temp;

  @Test
  void theyAreInNoFile() throws IOException {
    Path site = build(QUESTION);
    List<String> leaks =
        Builds.files(site).entrySet().stream()
            .filter(
                file ->
                    new String(file.getValue(), StandardCharsets.UTF_8)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("secret"))
            .map(java.util.Map.Entry::getKey)
            .toList();
    assertThat(leaks).isEmpty();
    Document page = Jsoup.parse(site.resolve("questions/chat.html"));
    assertThat(page.select("details.block[id]").eachAttr("id"))
        .containsExactly("understand", "traps");
    assertThat(page.select(".footnotes li").eachText()).containsExactly("shown note ↩");
    assertThat(page.select("#understand a").attr("href")).isEqualTo("../about.html");
    assertThat(page.select("[href=#hints], #hints, #evidence, #weak-transcript, #collaboration"))
        .isEmpty();
  }

  @Test
  void aHeadingWithoutAnIdIsShown() throws IOException {
    Path site = build(QUESTION.replace(" {#hints}", ""));
    Document page = Jsoup.parse(site.resolve("questions/chat.html"));
    assertThat(page.select("#hints").text()).contains("secrethint");
    assertThat(page.select(".footnotes").text()).contains("secretnote");
  }

  @Test
  void aLinkToThemIsAnError() throws IOException {
    Path content = content(QUESTION);
    Builds.write(
        content, "pages/about.md", "---\nnav: About\n---\n\n[H](../questions/chat.md#hints)\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site"))))
        .contains("pages/about.md:5:5: error CS302: no heading '#hints' in 'questions/chat.md'");
  }

  private Path build(String question) throws IOException {
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content(question), site))).isEmpty();
    return site;
  }

  private Path content(String question) throws IOException {
    return Builds.write(
        temp.resolve("content"),
        "site.yaml",
        "title: Site\nexports: true\nsheets: {pdf: false}\n",
        "signals.yaml",
        "signals:\n  - {name: Collaboration}\n  - {name: Pressure}\n",
        "steps/1-understand.md",
        "---\ntitle: Understand\ntime: 5 min\n---\n",
        "pages/about.md",
        "---\nnav: About\n---\n\nText.\n",
        "questions/chat.md",
        question);
  }
}
