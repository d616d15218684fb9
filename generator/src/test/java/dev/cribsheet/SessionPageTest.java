package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with a section for every step starts with a bar that shows how the session is divided. */
class SessionPageTest {
  @TempDir Path temp;

  @Test
  void onlyAPageWithASectionForEveryStepHasTheBar() throws IOException {
    write("site.yaml", "title: T\n");
    write("steps/1-ask.md", "---\ntitle: Ask\nid: ask\ntime: 5 min\n---\n");
    write("steps/2-draw.md", "---\ntitle: Draw\nid: draw\ntime: 20 min\n---\n");
    write(
        "pages/whole.md",
        "---\nnav: Whole\n---\n# Whole\n\n## Ask {#ask}\n\nA.\n\n## Draw {#draw}\n\nB.\n");
    write("pages/part.md", "---\nnav: Part\n---\n# Part\n\n## Ask {#ask}\n\nA.\n\n## More\n\nB.\n");
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), temp.resolve("site"))))
        .isEmpty();
    assertThat(bars("whole.html")).isEqualTo(1);
    assertThat(bars("part.html")).isZero();
  }

  private int bars(String page) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(page)).select(".session-plan").size();
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
