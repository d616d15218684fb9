package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question's sheet keeps the first clause of each answer if whole answers do not fit. */
class BriefAnswersTest {
  private static final String REST =
      ". Users wait for it, read a page that says why, and then ask again a minute later, so no"
          + " request of theirs may be lost, and none may be answered twice.";

  @TempDir Path temp;

  @Test
  void anAnswerIsWholeIfItFits() throws IOException {
    assertThat(firstAnswer(1)).isEqualTo("May it fail? No" + REST);
  }

  @Test
  void onlyTheFirstClauseStaysOnAFullSheet() throws IOException {
    assertThat(firstAnswer(70)).isEqualTo("May it fail? No");
  }

  /** Returns the first question and answer of a sheet with this many of them. */
  private String firstAnswer(int answers) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\n",
            "questions/queue.md",
            "---\ntitle: A queue\ndifficulty: easy\ntopics: [web]\nsheet: true\n---\n"
                + "Do it.\n\n## Clarify {#clarify}\n\n| Ask | Hear |\n| --- | --- |\n"
                + ("| May it fail? | No" + REST + " |\n").repeat(answers)
                + "\n## Traps {#traps}\n\n- Haste.\n");
    Path site = temp.resolve("site");
    BuildResult result = Builds.build(content, site);
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    return Jsoup.parse(site.resolve("sheets/question-queue.html"))
        .selectFirst(".sheet-asks .sheet-entry")
        .text()
        .replace('\u00a0', ' ');
  }
}
