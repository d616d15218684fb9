package dev.cribsheet.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.ArticleFile;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.FieldTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding a kind takes a record, a table of fields and a row, which the rest of the code uses. */
class NewKindTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** What CONTRIBUTING.md promises for a kind with a page, a sheet list and search results. */
  private static final int MOST_FILES = 20;

  private static final ArticleKind STORY_PAGES = new ArticleKind("story", "stories/");

  private static final ContentKind<Story> STORY =
      ContentKind.of(
              STORY_PAGES,
              KindLocation.folder("stories", KindLocation.MARKDOWN),
              FieldTable.of("a story", SharedFields.TITLE, SharedFields.ALIASES),
              new FileFormat.Markdown<>(
                  (file, values, found) ->
                      new Story(
                          SharedFields.articleFile(
                              file.path(), OrderedName.of(file.path()).slug(), values),
                          values.require(SharedFields.TITLE),
                          file.body(values.require(SharedFields.TITLE), found))))
          .inOrder(Comparator.comparing(story -> story.file().order()));

  private record Story(ArticleFile file, String title, MarkdownDocument body) implements Article {
    @Override
    public ArticleKind kind() {
      return STORY_PAGES;
    }

    @Override
    public Story with(MarkdownDocument other) {
      return new Story(file, title, other);
    }
  }

  @TempDir Path temp;

  @Test
  void aRowSaysWhereFilesLieAndWhatBecomesOfThem() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("stories"));
    Files.writeString(folder.resolve("1-outage.md"), "---\ntitle: Outage\naliases: [old]\n---\nA.");
    Files.writeString(folder.resolve("2-empty.md"), "---\nname: Nothing\n---\n");
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.walk(temp, temp, Set.of("stories"), Set.of(), diagnostics);

    List<Story> stories =
        STORY.place().files(tree).stream()
            .flatMap(file -> STORY.read(file, BuildCache.none(), diagnostics).stream())
            .toList();
    Content content = new Content(Map.of("story", stories), List.of(), tree.paths(), tree.whole());

    assertThat(content.of(STORY)).extracting(Story::title).containsExactly("Outage");
    assertThat(stories.get(0).url().path()).isEqualTo("stories/outage.html");
    assertThat(stories.get(0).aliases()).containsExactly("old");
    assertThat(stories.get(0).body().sections()).hasSize(1);
    assertThat(diagnostics.sorted())
        .extracting(diagnostic -> diagnostic.source().path())
        .containsOnly("stories/2-empty.md");
    assertThat(STORY.makesPage("stories/a.md")).isTrue();
    assertThat(STORY.has("stories/a.yaml")).isFalse();
    assertThat(STORY.schema().json().get("required")).isEqualTo(List.of("title"));
  }

  /** The framework consists of steps, so more files name them than the other kinds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Framework",
        "Question",
        "Page",
        "Checklist",
        "RedFlag",
        "Topic",
        "NumberTable",
        "Term",
        "SheetOutline",
        "SignalSet"
      })
  void aKindIsNamedInFewFiles(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> names(file, kind)))
          .hasSizeLessThanOrEqualTo(MOST_FILES);
    }
  }

  private static boolean names(Path file, String kind) {
    try {
      return Files.readString(file).matches("(?s).*\\b" + kind + "\\b.*");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
