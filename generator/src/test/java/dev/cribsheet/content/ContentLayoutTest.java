package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.format.ContentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLayoutTest {
  @ParameterizedTest
  @CsvSource({
    "site.yaml, site, '', false, true",
    "framework.md, framework, '', true, true",
    "steps/1-a.md, step, '', true, true",
    "steps/1-a.yaml, '', '', false, false",
    "questions/1-a.md, question, '', true, true",
    "questions/a/b.md, question, '', true, true",
    "questions/a.txt, '', '', false, true",
    "pages/a.md, page, '', true, true",
    "pages/a.yaml, '', '', false, true",
    "checklists/a.yaml, checklist, CHECKLISTS, false, true",
    "checklists/a.md, '', CHECKLISTS, false, false",
    "red-flags.yaml, red-flags, RED_FLAGS, false, true",
    "red-flags/a.yaml, red-flags, RED_FLAGS, false, true",
    "red-flags/a.md, '', RED_FLAGS, false, false",
    "sheets.yaml, sheets, '', false, true",
    "sheets/a.yaml, sheets, '', false, true",
    "sheets/a.md, '', '', false, false",
    "signals.yaml, signals, FRAMEWORK, false, true",
    "path.yaml, path, PATH, false, true",
    "topics.yaml, topics, QUESTIONS, false, true",
    "numbers.yaml, numbers, NUMBERS, false, true",
    "glossary.yaml, glossary, NUMBERS, false, true",
    "assets/a.md, '', '', false, true",
    "assets/a/b.png, '', '', false, true",
    "assets, '', '', false, true",
    "other.yaml, '', '', false, true",
  })
  void aPathSaysWhatAFileIs(
      String path, String kind, String shared, boolean makesPage, boolean reads) {
    assertThat(ContentKinds.of(path).map(ContentKind::name).orElse("")).isEqualTo(kind);
    assertThat(ContentKinds.sharedPage(path).map(Enum::name).orElse("")).isEqualTo(shared);
    assertThat(ContentLayout.makesPage(path)).isEqualTo(makesPage);
    assertThat(ContentLayout.reads(path)).isEqualTo(reads);
  }

  @ParameterizedTest
  @CsvSource({
    "checklists/a.yaml, .yaml",
    "red-flags/a.yaml, .yaml",
    "sheets/a.yaml, .yaml",
    "red-flags.yaml, .md",
    "pages/a.md, .md",
  })
  void aFolderHasOneEnding(String path, String ending) {
    assertThat(ContentLayout.ending(path)).isEqualTo(ending);
  }
}
