package dev.cribsheet.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.PreparedSite;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a patch works like any other save, and the pack is read only once. */
class ServedLayersTest {
  private static final Path BASE = Path.of("src/test/resources/bases/interviews");
  private static final String STEP = "steps/understand.html";

  @TempDir Path temp;
  private BuildRequest build;
  private LiveSite site;

  @BeforeEach
  void serve() throws IOException {
    write("site.yaml", "title: Served\ntheme: plain\nbases: [interviews]\nsheets: {pdf: false}\n");
    write("patches.yaml", "- step: understand\n  goal: Know it.\n");
    build =
        BuildRequest.of(temp.resolve("content"), temp.resolve("site"), temp, "1.0")
            .withPacks(List.of(BASE));
    site =
        new LiveSite(new ServeRequest(build, "127.0.0.1", 0, false, text -> {}), BuildCache.none());
    assertThat(site.rescan().mistakes()).isEmpty();
  }

  @Test
  void aSavedPatchChangesThePage() throws IOException {
    assertThat(page(STEP)).contains("Know it.", "How many users?");
    save("patches.yaml", "- step: understand\n  ask:\n    - {id: users, text: How many pay}\n");
    assertThat(page(STEP))
        .contains("Know what to build.", "How many pay")
        .doesNotContain("Know it.");
    save("patches.yaml", "- question: parking-garage\n  hide: true\n");
    assertThat(page("framework.html")).contains("<a>parking garage</a>");
    assertThat(page(STEP)).doesNotContain("parking");
    save("patches.yaml", "- step: design\n  title: Draw\n");
    assertThat(page("framework.html")).contains("parking garage</a>").doesNotContain("<a>");
    assertThat(page(STEP)).contains("Know what to build.");
  }

  @Test
  void aMistakeInAPatchIsReportedAndRepaired() throws IOException {
    save("patches.yaml", "- step: understnad\n  goal: Know it.\n");
    assertThat(site.state().fails()).isTrue();
    assertThat(site.state().mistakes())
        .map(Diagnostic::message)
        .containsExactly("no base has the step 'understnad'");
    assertThat(page(STEP)).contains("Know it.");
    save("patches.yaml", "- step: understand\n  goal: Know all.\n");
    assertThat(site.state().fails()).isFalse();
    assertThat(page(STEP)).contains("Know all.");
  }

  @Test
  void aPackThatIsNoLongerNamedIsGone() throws IOException {
    Files.delete(temp.resolve("content/patches.yaml"));
    write("pages/own.md", "---\nnav: Own\n---\n# Own\n");
    site.rescan();
    assertThat(output(STEP)).isPresent();
    save("site.yaml", "title: Served\ntheme: plain\n");
    assertThat(site.state().mistakes()).isEmpty();
    assertThat(output(STEP)).isEmpty();
    save("site.yaml", "title: Served\ntheme: plain\nbases: [interviews]\nsheets: {pdf: false}\n");
    assertThat(output(STEP)).isPresent();
  }

  @Test
  void aSavedLockChangesWhatHasToBeReviewed() throws IOException {
    new Cribsheet().accept(build, List.of());
    String accepted = Files.readString(temp.resolve("content/bases.lock.yaml"));
    save("bases.lock.yaml", accepted);
    assertThat(site.state().mistakes()).isEmpty();
    save("bases.lock.yaml", accepted.replaceAll("[0-9a-f]{16,}", "0".repeat(16)));
    assertThat(site.state().mistakes())
        .extracting(Diagnostic::code, mistake -> mistake.source().toString())
        .containsExactly(
            tuple(DiagnosticCode.BASE_CHANGED, "content/patches.yaml:1:9"),
            tuple(DiagnosticCode.BASE_CHANGED, "content/site.yaml:1:1"),
            tuple(DiagnosticCode.BASE_CHANGED, "content/site.yaml:2:1"));
    assertThat(site.state().fails()).isFalse();
    save("patches.yaml", "- step: understand\n  goal: Know all.\n");
    assertThat(site.state().mistakes()).hasSize(3);
    assertThat(page(STEP)).contains("Know all.");
    save("bases.lock.yaml", accepted);
    assertThat(site.state().mistakes()).isEmpty();
  }

  private void save(String path, String text) throws IOException {
    write(path, text);
    site.reread(Set.of(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page(String path) {
    PreparedSite good = site.state().good().orElseThrow();
    return new String(good.plan().render(output(path).orElseThrow(), new Diagnostics()), UTF_8);
  }

  private Optional<Output> output(String path) {
    return site.state().good().orElseThrow().plan().early().stream()
        .filter(output -> output.path().path().equals(path))
        .findFirst();
  }
}
