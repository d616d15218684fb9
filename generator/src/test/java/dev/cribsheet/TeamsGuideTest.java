package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in the guide for teams, as printed, on top of our pack. */
class TeamsGuideTest {
  private static final Path GUIDE = Path.of("../docs/teams.md");
  private static final Path OUR_PACK = Path.of("../content");
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(\\S+)`:\n\n```[a-z]+\n((?s:.*?))^```");

  private static final Pattern LIST = Pattern.compile("```text\n(changed by both:(?s:.*?))```");

  @TempDir Path temp;
  private List<MatchResult> files;

  @BeforeEach
  void pack() throws IOException {
    files = FILE.matcher(Files.readString(GUIDE)).results().toList();
    Path pack = temp.resolve("packs/ours/META-INF/cribsheet");
    for (Map.Entry<String, byte[]> file : Builds.files(OUR_PACK).entrySet()) {
      if (!file.getKey().startsWith("target/") && !file.getKey().equals("pom.xml")) {
        Path target = pack.resolve("content").resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
    Builds.write(
        pack, "pack.yaml", "id: system-design\ntitle: Ours\nversion: 1.0\ncontent-model: 1\n");
  }

  @Test
  void thePlanThatNoLongerFitsIsTheOnlyWarningUntilItIsWritten() throws IOException {
    assertThat(files).hasSize(5);
    for (MatchResult file : files.subList(0, 3)) {
      Builds.write(temp, file.group(1), file.group(2));
    }
    BuildResult early = check();
    assertThat(early.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.BASE_SETTING);
    assertThat(early.pages()).isGreaterThan(70);

    MatchResult last = files.get(3);
    Builds.write(temp, last.group(1), last.group(2));
    assertThat(Builds.printed(check())).isEmpty();
  }

  @Test
  void theNextVersionOfThePackIsReportedAsTheGuideSays() throws IOException {
    for (MatchResult file : files) {
      Builds.write(temp, file.group(1), file.group(2));
    }
    assertThat(new Cribsheet().accept(request("packs"), List.of())).matches(BuildResult::succeeded);
    Builds.copy(temp.resolve("packs"), temp.resolve("next"));
    Path content = temp.resolve("next/ours/META-INF/cribsheet/content");
    change(content.resolve("red-flags.yaml"), ", and change or say why not", "");
    change(content.resolve("red-flags.yaml"), "objection, test it", "objection, and test it");
    change(
        content.resolve("steps/1-understand.md"), "in 3 months, 6 months and a year", "in a year");
    change(content.resolve("steps/1-understand.md"), "growth: 3, 6, 12 months", "growth: a year");

    OutdatedRequest outdated =
        new OutdatedRequest(
            temp.resolve("outdated.json"), false, Builds.packs(temp.resolve("packs")), List.of());
    BuildResult result = new Cribsheet().outdated(request("next"), outdated);
    Matcher list = LIST.matcher(Files.readString(GUIDE));
    assertThat(list.find()).isTrue();
    assertThat(String.join("\n", result.notes()))
        .contains("\n" + list.group(1) + "changed by you:\n")
        .endsWith("2 changed by both, 6 changed by you, 1 changed by the base");
    assertThat(new Cribsheet().accept(request("next"), List.of("stubbornness", "growth-known")))
        .matches(BuildResult::succeeded);
    assertThat(new Cribsheet().outdated(request("next"), outdated).notes())
        .contains("8 changed by you, 1 changed by the base");
  }

  private static void change(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  @Test
  void theGuideForInterviewersIsInTheInternalEditionOnly() throws IOException {
    for (MatchResult file : files.subList(0, 4)) {
      Builds.write(temp, file.group(1), file.group(2));
    }
    int pages = check().pages();
    Builds.write(temp, files.get(4).group(1), files.get(4).group(2));
    assertThat(check().pages()).isEqualTo(pages);
    BuildResult internal = check(Audience.INTERNAL);
    assertThat(Builds.printed(internal)).isEmpty();
    assertThat(internal.pages()).isEqualTo(pages + 1);
  }

  @Test
  void thePatchesOfTheAuthorsGuideChangeOurPack() throws IOException {
    Builds.write(temp, "content/site.yaml", GuideSite.block("title: Platform"));
    Builds.write(temp, "content/patches.yaml", GuideSite.block("- step: "));
    assertThat(check().diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.BASE_SETTING);
  }

  private BuildResult check() {
    return check(Audience.PUBLIC);
  }

  private BuildResult check(Audience audience) {
    return new Cribsheet().check(request("packs").withAudience(audience));
  }

  private BuildRequest request(String packs) {
    return Builds.request(temp.resolve("content"), temp.resolve("site"))
        .withPacks(Builds.packs(temp.resolve(packs)));
  }
}
