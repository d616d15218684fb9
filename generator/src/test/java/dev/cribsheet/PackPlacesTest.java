package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests where other programs show problems in a pack, whose files they cannot open. */
class PackPlacesTest {
  @TempDir Path temp;

  @Test
  void anErrorInAPackIsShownAtThePatchOrAtTheBases() throws IOException {
    Builds.write(
        temp.resolve("packs/one/META-INF/cribsheet"),
        "pack.yaml",
        "id: one\ntitle: One\nversion: 1\ncontent-model: 1\n",
        "content/site.yaml",
        "title: One\n",
        "content/steps/1-a.md",
        "---\ntitle: A\ntime: 5 min\ncolour: red\n---\n",
        "content/glossary.yaml",
        "- {term: Load, meaning: What arrives}\n");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\ntheme: plain\nbases: [one]\n",
        "content/patches.yaml",
        "- step: a\n  title: B\n",
        "content/glossary.yaml",
        "- {term: Peak, meaning: The most}\n");
    BuildRequest request =
        Builds.request(temp.resolve("content"), temp.resolve("site"))
            .withPacks(Builds.packs(temp.resolve("packs")));
    List<Diagnostic> found = new Cribsheet().check(request).diagnostics();

    assertThat(own(found, "one-1!steps/1-a.md")).containsOnly("content/patches.yaml:1:9");
    assertThat(own(found, "one-1!glossary.yaml")).containsOnly("content/site.yaml:3:1");
    assertThat(own(found, "content/glossary.yaml")).containsOnly("none");
    assertThat(ReportFormat.SARIF.write(found))
        .contains("\"uri\": \"content/patches.yaml\"", "\"text\": \"one-1!steps/1-a.md:4:1: ")
        .doesNotContain("\"uri\": \"one-1");
    assertThat(ReportFormat.GITHUB.write(found))
        .contains("::error file=content/patches.yaml,line=1,", "::one-1!steps/1-a.md:4:1: error")
        .doesNotContain("file=one-1");
  }

  private static List<String> own(List<Diagnostic> found, String path) {
    return found.stream()
        .filter(one -> one.source().path().equals(path))
        .map(one -> one.own().map(SourceRef::toString).orElse("none"))
        .toList();
  }
}
