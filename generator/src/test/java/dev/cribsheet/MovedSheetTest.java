package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedSheetTest {
  @TempDir Path temp;

  @Test
  void theStubAtAnOldAddressNamesTheSheet() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: A\nsheets: {pdf: false}\n",
            "steps/1-look.md",
            "---\ntitle: Look around\ntime: 5 min\nchecklist: [One]\naliases: [gaze]\n---\n",
            "sheets.yaml",
            "- {title: Pocket card, id: card, lists: [checklist], aliases: [poster]}\n",
            "questions/queue.md",
            "---\ntitle: A queue\ndifficulty: easy\ntopics: [web]\nsheet: true\naliases: [line]\n---\n"
                + "Do it.\n\n## Traps {#traps}\n\n- Haste.\n");
    assertThat(Builds.build(content, temp.resolve("site")).succeeded()).isTrue();
    assertThat(temp.resolve("site/sheets/poster.html")).content().contains(">Pocket card</a>");
    assertThat(temp.resolve("site/sheets/gaze.html")).content().contains(">Look around</a>");
    assertThat(temp.resolve("site/sheets/question-line.html")).content().contains(">A queue</a>");
  }
}
