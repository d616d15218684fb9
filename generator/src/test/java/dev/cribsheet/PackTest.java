package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.pack.PackDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
  private static final String QUESTION = "---\ntitle: Proof\ndifficulty: easy\ntopics: [a]\n";
  private static final String PROOF_IS_GONE =
      "the question 'proof' is gone: the earlier version had it";

  private static final String MANIFEST = new PackDescriptor("earlier", "Notes", "0.9").yaml();

  @TempDir Path temp;
  private Path content;
  private Path output;

  @BeforeEach
  void content() throws IOException {
    content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Notes\nsheets: {pdf: false}\n",
            "pom.xml",
            "<project/>",
            "README.md",
            "Read me.\n",
            "assets/rates.csv",
            "id,rate\n",
            "questions/proof.md",
            QUESTION + "---\nProve it with [data](data.csv) or [rates](../assets/rates.csv).\n",
            "questions/data.csv",
            "1,2\n",
            "questions/unlinked.csv",
            "3,4\n",
            "questions/idea.md",
            QUESTION.replace("Proof", "Idea") + "draft: true\n---\nNot yet.\n");
    output = temp.resolve("output");
  }

  @Test
  void aPackHasTheFilesThatTheSiteIsMadeOf() {
    assertThat(pack(content, Optional.empty()).succeeded()).isTrue();
    assertThat(packed().keySet())
        .containsExactly(
            "META-INF/cribsheet/content/assets/rates.csv",
            "META-INF/cribsheet/content/questions/data.csv",
            "META-INF/cribsheet/content/questions/proof.md",
            "META-INF/cribsheet/content/site.yaml",
            "META-INF/cribsheet/pack.yaml");
    assertThat(packed().get("META-INF/cribsheet/content/questions/data.csv"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("1,2\n");
  }

  @Test
  void aPackHasNothingInternal() throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("sites/editions/content"), temp.resolve("team"));
    Path team = temp.resolve("team");
    BuildResult result = pack(team, Optional.empty());
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(result.notes()).contains("left out of the pack: 18 internal entries and items");
    packed()
        .forEach(
            (path, bytes) ->
                assertThat(path + new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContainIgnoringCase("internal")
                    .doesNotContain("zebra", "pelican", "Walrus", "okapi", "marked", "marmot"));
    Path site = temp.resolve("public");
    BuildRequest request = Builds.request(team, site);
    assertThat(Builds.build(request).succeeded()).isTrue();
    Path own = temp.resolve("packed");
    Builds.copy(output.resolve("classes/META-INF/cribsheet/content"), own);
    assertThat(Builds.printed(Builds.build(own, temp.resolve("again")))).isEmpty();
    Builds.assertSame(Builds.files(temp.resolve("again")), Builds.files(site));
  }

  @Test
  void whatATeamMadeInternalIsHiddenByItsPack() throws IOException {
    Path team =
        Builds.write(
            temp.resolve("team"),
            "site.yaml",
            "title: Own\nbases: [interviews]\nsheets: {pdf: false}\n",
            "patches.yaml",
            """
            - question: parking-garage
              audience: internal
            - step: understand
              checklist:
                - {id: growth, text: Ask the okapi, audience: internal}
                - {id: okapi, text: Ask the okapi, audience: internal}
                - {id: names, text: Ask for names}
            """);
    assertThat(Builds.printed(pack(team, Optional.empty()))).isEmpty();
    assertThat(packed().get("META-INF/cribsheet/content/patches.yaml"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            """
            - question: parking-garage
              hide: true
            - step: understand
              checklist:
                - {id: growth, hide: true}
                - {id: names, text: Ask for names}
            """);
  }

  @Test
  void theDescriptorQuotesWhatYamlWouldChange() {
    assertThat(new PackDescriptor("notes", "Our \"notes\": 1", "1.10").yaml())
        .isEqualTo(
            "id: notes\ntitle: \"Our \\\"notes\\\": 1\"\nversion: \"1.10\"\ncontent-model: 1\n");
  }

  @Test
  void aDeletedFileLeavesThePackAndOthersAreNotWrittenAgain() throws IOException {
    pack(content, Optional.empty());
    Path site = output.resolve("classes/META-INF/cribsheet/content/site.yaml");
    FileTime old = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(site, old);
    Builds.write(content, "questions/proof.md", QUESTION + "---\nProve it.\n");
    Files.delete(content.resolve("assets/rates.csv"));

    pack(content, Optional.empty());
    assertThat(Files.getLastModifiedTime(site)).isEqualTo(old);
    assertThat(output.resolve("classes/META-INF/cribsheet/content/assets")).doesNotExist();
  }

  @Test
  void contentWithErrorsLeavesTheOldPack() throws IOException {
    pack(content, Optional.empty());
    Map<String, byte[]> before = packed();
    Builds.write(content, "questions/proof.md", QUESTION + "---\nSee [this](none.md).\n");

    assertThat(pack(content, Optional.empty()).succeeded()).isFalse();
    Builds.assertSame(packed(), before);
  }

  @Test
  void aSiteThatIsUpToDateIsNotCheckedAgain() throws IOException {
    Builds.write(content, "questions/near.md", QUESTION + "---\nSee [this](/questions/proof).\n");
    BuildRequest request =
        Builds.request(content, output.resolve("site"), Optional.of(temp.resolve("cache")));
    BuildResult built = new Cribsheet().generate(request);
    assertThat(built.diagnostics()).isNotEmpty();

    BuildResult packed = new Cribsheet().pack(request, Builds.pack(output, Optional.empty()));
    assertThat(packed)
        .isEqualTo(
            new BuildResult(
                true, List.of(), List.of(), built.pages(), built.sheets(), built.pdfs()));
    Files.delete(output.resolve("site/index.html"));
    assertThat(new Cribsheet().pack(request, Builds.pack(output, Optional.empty())).diagnostics())
        .isEqualTo(built.diagnostics());
  }

  @Test
  void aJarAndItsContentFolderAreTheSameBaseline() throws IOException {
    Path jar = jar("META-INF/cribsheet/");
    assertThat(pack(content, Optional.of(jar)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNUSED_ASSET);

    Path less = Builds.write(temp.resolve("less"), "site.yaml", "title: Notes\n");
    Builds.write(less, "pages/start.md", "# Start\n");
    BuildResult withJar = pack(less, Optional.of(jar));
    BuildResult withFolder = pack(less, Optional.of(content));
    assertThat(withJar.succeeded()).isTrue();
    assertThat(withJar.diagnostics()).extracting(Diagnostic::message).contains(PROOF_IS_GONE);
    assertThat(Builds.printed(withJar).replace("earlier-0.9!", "content/"))
        .isEqualTo(Builds.printed(withFolder));
  }

  @Test
  void aBaselineThatIsNotAJarOfABuildToolIsRefused() throws IOException {
    Path leaving = Jars.write(temp.resolve("a.jar"), PackDescriptor.FILE, MANIFEST, "../b.txt", "");
    Path unnamed = Jars.write(temp.resolve("b.jar"), PackDescriptor.FILE, "title: Notes\n");
    assertThat(pack(content, Optional.of(leaving)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.PACK_FILE);
    assertThat(pack(content, Optional.of(unnamed)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.MISSING_FIELD);
    assertThat(output.resolve("classes")).doesNotExist();
  }

  @Test
  void whatABaselineHasFromItsBasesIsComparedToo() throws IOException {
    Path packs = temp.resolve("packs");
    Builds.write(
        packs.resolve("low/META-INF/cribsheet"),
        "pack.yaml",
        new PackDescriptor("low", "Low", "1").yaml(),
        "content/site.yaml",
        "title: Low\n",
        "content/glossary.yaml",
        "- {term: Shard, definition: A part.}\n");
    Path earlier = Builds.write(temp.resolve("earlier"), "site.yaml", "bases: [low]\n");
    BuildRequest request = Builds.request(content, output).withPacks(Builds.packs(packs));
    BuildResult result = new Cribsheet().pack(request, Builds.pack(output, Optional.of(earlier)));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .contains("the term 'shard' is gone: the earlier version had it");
    assertThat(result.notes()).isEmpty();
  }

  @Test
  void aBaselineThatIsNoPackIsAnError() throws IOException {
    Path text = Files.writeString(temp.resolve("earlier.txt"), "1.0\n");
    for (Path wrong : new Path[] {text, jar("other/"), temp.resolve("none")}) {
      BuildResult result = pack(content, Optional.of(wrong));
      assertThat(result.succeeded()).as("%s", wrong).isFalse();
      assertThat(result.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(DiagnosticCode.UNUSED_ASSET, DiagnosticCode.NO_CONTENT);
    }
    assertThat(output.resolve("classes")).doesNotExist();
  }

  @Test
  void aBaselineWithErrorsSaysThatItWasReadInPart() throws IOException {
    Path earlier =
        Builds.write(
            temp.resolve("earlier"),
            "glossary.yaml",
            "- term: Shard\n  definition: A part.\n",
            "topics.yaml",
            "- title: Unknown field\n");
    BuildResult result = pack(content, Optional.of(earlier));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .contains("the term 'shard' is gone: the earlier version had it");
    assertThat(result.notes())
        .contains(
            "the baseline earlier has errors: names in the files with errors were not compared");
  }

  private BuildResult pack(Path from, Optional<Path> baseline) {
    return new Cribsheet()
        .pack(Builds.request(from, output.resolve("site")), Builds.pack(output, baseline));
  }

  private Map<String, byte[]> packed() {
    return Builds.files(output.resolve("classes"));
  }

  /** Writes a jar with the content in this folder. */
  private Path jar(String folder) throws IOException {
    Path file = temp.resolve("earlier.jar");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(folder + "pack.yaml"));
      zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : Builds.files(content).entrySet()) {
        zip.putNextEntry(new ZipEntry(folder + "content/" + entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }
}
