package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FrontMatter;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.SchemaJudge;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas accept what the readers accept, and reject what the readers reject. */
class SchemasAgreeTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** The codes that the readers of fields report. */
  private static final Set<DiagnosticCode> OF_FIELDS =
      EnumSet.of(
          DiagnosticCode.UNKNOWN_FIELD,
          DiagnosticCode.MISSING_FIELD,
          DiagnosticCode.WRONG_TYPE,
          DiagnosticCode.BAD_VALUE,
          DiagnosticCode.FILE_EMPTY,
          DiagnosticCode.LINK_REFUSED);

  /** Errors that a JSON Schema of draft 7 cannot express. */
  private static final Pattern CANNOT_BE_SAID =
      Pattern.compile(
          "the time '.*' ends before it starts"
              + "|the short title is longer than 18 characters"
              + "|the address '.*' is not allowed|the image '.*' is not part of the content");

  static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("../content")));
    for (String kind : List.of("sites", "invalid")) {
      try (Stream<Path> fixtures = Files.list(RESOURCES.resolve(kind))) {
        fixtures
            .map(folder -> folder.resolve("content"))
            .filter(Files::isDirectory)
            .sorted()
            .forEach(folders::add);
      }
    }
    return folders;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aReaderAndItsSchemaSayTheSame(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        SourceTree.walk(
            folder.toAbsolutePath().normalize(),
            folder.toAbsolutePath().normalize(),
            ContentLayout.KNOWN,
            Set.of(),
            diagnostics);
    ContentLoader.load(tree, BuildCache.none(), diagnostics);
    for (SourceFile file : tree.files()) {
      Optional<ContentKind<?>> kind = ContentKinds.of(file.path());
      Optional<YamlNode> yaml = kind.flatMap(found -> yaml(file));
      if (yaml.isEmpty()) {
        continue;
      }
      List<Diagnostic> said =
          diagnostics.sorted().stream()
              .filter(d -> d.source().path().equals(file.path()) && OF_FIELDS.contains(d.code()))
              .toList();
      List<String> complaints =
          SchemaJudge.complaints(IndentedJson.of(kind.get().schema().json()), yaml.get());
      if (said.isEmpty()) {
        assertThat(complaints).as(file.path()).isEmpty();
      } else if (!said.stream().allMatch(d -> CANNOT_BE_SAID.matcher(d.message()).matches())) {
        assertThat(complaints).as(file.path() + " " + said).isNotEmpty();
      }
    }
  }

  /** Returns the file's YAML; empty if it cannot be parsed. */
  private static Optional<YamlNode> yaml(SourceFile file) {
    Diagnostics unused = new Diagnostics();
    Optional<SourceText> text = file.readText(4 << 20, unused);
    if (file.path().endsWith(".md")) {
      return text.flatMap(
          found ->
              FrontMatter.find(found, unused)
                  .filter(matter -> !matter.isAbsent())
                  .flatMap(
                      matter -> YamlParser.parse(found, matter.start(), matter.end(), unused)));
    }
    return text.filter(found -> !found.text().isBlank())
        .flatMap(found -> YamlParser.parse(found, unused));
  }
}
