package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrenchSheetsTest {
  @TempDir Path temp;

  @Test
  void aColonHasASpaceBeforeIt() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nlanguage: fr\nsheets: {pdf: false}\n",
            "signals.yaml",
            "levels: [Faible, Fort]\nsignals:\n  - {name: Calme, descriptors: [Non, Oui]}\n",
            "sheets.yaml",
            "- id: carte\n  title: Carte\n  lists: [{list: scorecard, show: names}]\n",
            "steps/1-plan.md",
            "---\ntitle: Plan\ntime: 45 min\n---\n",
            "questions/file.md",
            "---\ntitle: File\ndifficulty: easy\ntopics: [web]\nsummary: Une file.\nsheet: true\n---\n"
                + "\nConcevez une file.\n\n## Calculs {#plan}\n\n```estimate\n"
                + "jour = 1 million messages/day\nrythme = jour = 12 messages/s  # en moyenne\n```\n");
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    assertThat(Files.readString(site.resolve("sheets/carte.html")))
        .contains("Points\u00a0: ", "Sur\u00a0: ")
        .doesNotContain("Points: ", "Sur: ");
    assertThat(Files.readString(site.resolve("sheets/question-file.html")))
        .contains("</strong>\u00a0: ")
        .doesNotContain("</strong>: ");
  }
}
