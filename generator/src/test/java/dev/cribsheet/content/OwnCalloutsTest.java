package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.source.WatchedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is parsed again when the site's callouts change, even if its file did not. */
class OwnCalloutsTest {
  @TempDir Path temp;

  private final WatchedFiles memory = new WatchedFiles();

  @Test
  void aCalloutIsKnownAsLongAsSiteYamlHasIt() throws IOException {
    Files.createDirectories(temp.resolve("pages"));
    Files.writeString(temp.resolve("pages/a.md"), "# A\n\n> [!INCIDENT]\n> Call first.\n");

    assertThat(unknown("title: A\n")).hasSize(1);
    assertThat(unknown("title: A\ncallouts: {incident: {title: Incident}}\n")).isEmpty();
    assertThat(unknown("title: A\ncallouts: {incidents: {title: Incident}}\n"))
        .singleElement()
        .satisfies(found -> assertThat(found.hint()).contains("did you mean 'INCIDENTS'?"));
  }

  private List<Diagnostic> unknown(String site) throws IOException {
    Files.writeString(temp.resolve("site.yaml"), site);
    memory.forget(Set.of("site.yaml"));
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.walk(temp, temp, ContentLayout.KNOWN, Set.of(), diagnostics);
    ContentLoader.load(tree, BuildCache.none(), memory, Audience.PUBLIC, diagnostics);
    return diagnostics.sorted().stream()
        .filter(found -> found.code() == DiagnosticCode.CALLOUT_KIND)
        .toList();
  }
}
