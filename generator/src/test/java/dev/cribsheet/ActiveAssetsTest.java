package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveAssetsTest {
  private static final String SITE = "title: Site\ntheme: plain\nsheets: {pdf: false}\n";

  @TempDir Path temp;

  @Test
  void anAllowedTypeIsPublishedAndNoted() throws IOException {
    Path content = content(SITE + "assets: {allow: [.JS]}\n");
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(result.succeeded()).isTrue();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.notes())
        .contains("assets of the type 'js' are published: site.yaml allows it");
    assertThat(Files.readString(temp.resolve("site/assets/a.js"))).isEqualTo("alert(1)");
  }

  @Test
  void aTypeThatIsNotAllowedIsNotPublished() throws IOException {
    BuildResult result = Builds.build(content(SITE), temp.resolve("site"));
    assertThat(Builds.printed(result)).contains("content/assets/a.js: error CS322");
    assertThat(temp.resolve("site/assets/a.js")).doesNotExist();
  }

  private Path content(String site) throws IOException {
    Path content = Files.createDirectory(temp.resolve("content"));
    Builds.write(content, "site.yaml", site);
    Builds.write(content, "assets/a.js", "alert(1)");
    Builds.write(content, "pages/a.md", "---\nnav: A\n---\n[a](../assets/a.js)\n");
    return content;
  }
}
