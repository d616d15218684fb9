package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the authors' guide that have a file name are one site, and it is built. */
class AuthoringGuideTest {
  @TempDir Path temp;

  @Test
  void theExamplesAreASiteWithoutAMistake() throws IOException {
    assertThat(GuideSite.files()).hasSizeGreaterThan(14);
    GuideSite.write(temp.resolve("content"));
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), site))).isEmpty();
    assertThat(Files.readString(site.resolve("estimate.html")))
        .contains("about <data value=\"0.45\">0.45\u00a0t/year</data>");
    assertThat(Files.readString(site.resolve("diagrams.html"))).contains("At home</text>");
    assertThat(site.resolve("steps/prepare.html")).exists();
  }
}
