package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder in {@code invalid} and compares the printed diagnostics with {@code
 * expected.txt}; {@code -Dcribsheet.update} rewrites it.
 */
class InvalidSitesTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("invalid");

  @TempDir Path temp;

  static Stream<String> sites() throws IOException {
    return Builds.fixtures("invalid");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aMistakeIsPrintedWithItsPlaceAndRemedy(String name) throws IOException {
    BuildResult result = build(name);
    String printed = Builds.printed(result) + "\n";
    Path expected = FOLDER.resolve(name).resolve("expected.txt");
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
    Set<String> found = result.diagnostics().stream().map(d -> d.code().id()).collect(set());
    if (name.startsWith("CS")) {
      assertThat(found).contains(name.substring(0, 5));
    }
    assertThat(result.succeeded())
        .isEqualTo(
            result.diagnostics().stream()
                .map(Diagnostic::severity)
                .noneMatch(s -> s.ordinal() == 0));
  }

  @Test
  void aMissingFolderIsNotOneWithoutASite() {
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), temp.resolve("site"))))
        .startsWith("content: error CS107: this folder does not exist\n")
        .doesNotContain("there is no 'site.yaml'");
  }

  @Test
  void everyCodeHasAFolder() throws IOException {
    Map<String, DiagnosticCode> codes =
        new TreeMap<>(
            Arrays.stream(DiagnosticCode.values())
                .collect(Collectors.toMap(DiagnosticCode::id, code -> code)));
    sites().forEach(name -> codes.remove(name.substring(0, Math.min(5, name.length()))));
    assertThat(codes).isEmpty();
  }

  private BuildResult build(String name) throws IOException {
    Path content = Files.createDirectory(temp.resolve("content"));
    for (String folder : List.of("content", "earlier")) {
      Path given = FOLDER.resolve(name).resolve(folder);
      if (Files.exists(given)) {
        Builds.copy(given, temp.resolve(folder));
      }
    }
    Path theme = FOLDER.resolve(name).resolve("theme");
    if (Files.exists(theme)) {
      Builds.copy(theme, temp.resolve("theme"));
    }
    OddFiles.add(name, content);
    return name.startsWith(DiagnosticCode.FILE_CHANGED.id())
        ? buildOfWhatGoesAway(content)
        : Builds.build(request(name, content));
  }

  /** Returns the request for a folder, which may have its own packs. */
  private BuildRequest request(String name, Path content) throws IOException {
    BuildRequest request = Builds.request(content, temp.resolve("site"));
    Path given = FOLDER.resolve(name).resolve("packs");
    Path packs = temp.resolve("packs");
    if (Files.exists(given)) {
      Builds.copy(given, packs);
    }
    if (!Files.exists(packs)) {
      return request;
    }
    return request.withPacks(
        Stream.concat(request.packs().stream(), Builds.packs(packs).stream()).toList());
  }

  /**
   * Builds a site, and deletes a file after the folder has been listed but before the file is read.
   */
  private BuildResult buildOfWhatGoesAway(Path content) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SitePipeline planner =
        new SitePipeline(
            Builds.request(content, temp.resolve("site")), BuildCache.none(), ParsedFiles.NONE);
    SourceTree tree = planner.tree(diagnostics);
    Files.delete(content.resolve("pages/gone.md"));
    planner.plan(tree, diagnostics);
    return new BuildResult(
        !diagnostics.hasErrors(), diagnostics.sorted(), diagnostics.notes(), 0, 0, 0);
  }

  private static java.util.stream.Collector<String, ?, Set<String>> set() {
    return Collectors.toCollection(TreeSet::new);
  }
}
