package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptOnlyTest {
  private static final String FRONT =
      "---\ntitle: %s\ndifficulty: easy\ntopics: [t]\n---\n\nDo it.\n";

  @TempDir Path temp;

  @Test
  void aQuestionWithoutAnAnswerSaysSoAndCanBeFilteredOut() throws IOException {
    Document bank = bank("a.md", "", "b.md", "\n## Traps {#traps}\n\n- None.\n");
    assertThat(bank.select("[data-keys~=answer:none]").text()).contains("a.md", "Prompt only");
    assertThat(bank.select("[data-keys~=answer:worked]").text())
        .contains("b.md")
        .doesNotContain("Prompt only");
    assertThat(bank.select("[data-filters] input[value^=answer:]").eachAttr("value"))
        .containsExactly("answer:worked", "answer:none");
  }

  @Test
  void thereIsNoFilterWhereAllAreOfOneKind() throws IOException {
    Document bank = bank("a.md", "", "b.md", "");
    assertThat(bank.select("[data-filters] input[value^=answer:]")).isEmpty();
  }

  private Document bank(String first, String firstEnd, String second, String secondEnd)
      throws IOException {
    Path content = Builds.write(temp.resolve("content"), "site.yaml", "title: Many\n");
    Builds.write(content, "questions/" + first, FRONT.formatted(first) + firstEnd);
    Builds.write(content, "questions/" + second, FRONT.formatted(second) + secondEnd);
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    return Jsoup.parse(site.resolve("questions.html"));
  }
}
