package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.SchemaJudge;
import dev.cribsheet.yaml.YamlParser;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine-readable files that {@code exports: true} adds. */
class ExportsTest {
  private static final Pattern ADDRESS = Pattern.compile("\"url\": \"([^\"]*)\"");

  private static final String QUESTION =
      """
      ---
      title: "Chat, #1"
      difficulty: easy
      topics: [social]
      steps: [read]
      ---
      <!-- secret -->

      # Chat, #1

      The prompt.[^1] See [the step](../steps/1-read.md#goal), [the terms][terms],
      [a page](<../pages/two words.md>) and ![a box](../assets/a(1).png). <!-- secret -->

      ## Hints {#hints}

      1. secret

      ## Read {#read}

      ```estimate
      users = 3000 users
      posts = users × 2 posts/user = 6000 posts
      ```

      So {= posts}, as `[x](y.md)` says, and <a href="../pages/two words.md">a page</a>.

      ```mermaid
      flowchart LR
        %% secret
        a --> b
      ```

      [^1]: A note.
      [^2]: secret

      [terms]: ../glossary.yaml
      [//]: # (secret)
      """;

  @TempDir Path temp;
  private Path content;
  private Path site;

  @BeforeEach
  void write() throws IOException {
    site = temp.resolve("site");
    content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nid: site\nexports: true\nsheets: {pdf: false}\n",
            "framework.md",
            "---\ntitle: Overview\nlede: All of it.\n---\n\nThe [first step](steps/1-read.md).\n",
            "steps/1-read.md",
            """
            ---
            title: Read
            time: 5-10 min
            goal: "Know *what* is asked."
            checklist: [{id: twice, text: "Read twice.", detail: "Aloud."}]
            say: [{id: aloud, text: "I read."}]
            ask: [{id: who, text: "Who asks?"}]
            do: [{id: mark, text: "Mark it."}]
            avoid: [{id: skip, text: "Skip it."}]
            ---

            Text.
            """,
            "checklists/after.yaml",
            "title: After\nstep: read\nitems: [{id: rest, text: Rest.}]\n",
            "signals.yaml",
            "levels: [low, high]\nsignals:\n  - {name: Calm, looks-like: Breathes., steps: [read]}\n",
            "red-flags.yaml",
            "red-flags:\n  - {name: Haste, looks-like: Runs., why: It is., instead: Walk., steps: [read]}\n",
            "glossary.yaml",
            "terms:\n  - {term: Box, definition: A thing., also: [crate]}\n",
            "pages/two words.md",
            "---\ntitle: Two words\n---\n\nBack to [the chat](../questions/chat.md).\n",
            "questions/draft.md",
            "---\ntitle: secret\ndifficulty: easy\ntopics: [social]\ndraft: true\n---\nsecret\n",
            "questions/chat.md",
            QUESTION);
    Path picture = content.resolve("assets/a(1).png");
    Files.createDirectories(picture.getParent());
    Files.copy(Path.of("../docs/site.png"), picture);
  }

  @Test
  void theFrameworkIsAsItsSchemaSays() throws IOException {
    build();
    String json = Files.readString(site.resolve("framework.json"));
    assertThat(complaints(json)).isEmpty();
    assertThat(complaints(json.replace("\"least\": 5", "\"least\": \"5\""))).isNotEmpty();
    assertThat(json)
        .contains("\"least\": 5", "\"id\": \"goal\"", "\"text\": \"Know what is asked.\"")
        .contains("\"detail\": \"Aloud.\"", "\"definition\": \"A thing.\"", "\"alsoAskedAs\": []")
        .contains("\"name\": \"Calm\"", "\"name\": \"Haste\"", "\"step\": \"read\"");
  }

  @Test
  void everyAddressLeadsToAnEntry() throws IOException {
    build();
    List<String> addresses =
        ADDRESS
            .matcher(Files.readString(site.resolve("framework.json")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(addresses)
        .contains(
            "red-flags.html#haste",
            "checklists.html#read-twice",
            "numbers.html#box",
            "steps/read.html#avoid");
    for (String address : addresses) {
      String[] parts = decoded(address).split("#");
      Document page = Jsoup.parse(site.resolve(parts[0]));
      if (parts.length > 1) {
        assertThat(page.getElementById(parts[1])).as(address).isNotNull();
      }
    }
  }

  @Test
  void aTextIsMarkdownWithLinksFromFileToFile() throws IOException {
    build();
    assertThat(site.resolve("questions/chat.md"))
        .hasContent(
            """
            # Chat, \\#1

            The prompt.[^1] See [the step](../steps/read.md#goal), [the terms][terms],
            [a page](<../two-words.md>) and ![a box](../assets/a%281%29.png).\s

            ## Read {#read}

            ```estimate
            users = 3000 users
            posts = users × 2 posts/user = 6000 posts
            ```

            So 6,000\u00a0posts, as `[x](y.md)` says, and <a href="../two-words.md">a page</a>.

            ```mermaid
            flowchart LR
              a --> b
            ```

            [^1]: A note.

            [terms]: ../numbers.md
            """);
    assertThat(site.resolve("assets/a(1).png")).exists();
    assertThat(site.resolve("framework.md"))
        .hasContent("# Overview\n\nAll of it.\n\nThe [first step](steps/read.md).\n");
    assertThat(site.resolve("steps/read.md"))
        .content()
        .startsWith("# Read\n\n## Goal\n\nKnow what is asked.\n\n")
        .contains("- Read twice. Aloud.\n", "\n\nText.\n");
  }

  @Test
  void entriesAreMarkdownToo() throws IOException {
    build();
    assertThat(site.resolve("checklists.md"))
        .hasContent("# All checklists\n\n## Read\n\n- Read twice. Aloud.\n\n## After\n\n- Rest.\n");
    assertThat(site.resolve("red-flags.md"))
        .hasContent("# Red flags\n\n## Haste\n\nRuns.\n\nWhy it hurts: It is.\n\nInstead: Walk.\n");
    assertThat(site.resolve("numbers.md"))
        .content()
        .endsWith("## Glossary\n\n- **Box, crate**: A thing.\n");
  }

  @Test
  void theListLeadsToEveryText() throws IOException {
    build();
    assertThat(site.resolve("llms.txt"))
        .content()
        .startsWith("# Site\n\n- [Framework](framework.json)\n")
        .contains("- [Red flags](red-flags.md)\n")
        .contains("- [Read](steps/read.md)\n", "- [Two words](two-words.md)\n")
        .contains("- [Chat, \\#1](questions/chat.md)\n");
  }

  @Test
  void nothingThatIsWithheldIsInAnyFile() throws IOException {
    build();
    Builds.files(site)
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1).contains("secret"))
                    .as(path)
                    .isFalse());
  }

  @Test
  void everyPageLeadsToItsMarkdownAndToNoOther() throws IOException {
    build();
    for (String path : Builds.files(site).keySet()) {
      if (path.endsWith(".html")) {
        List<String> links =
            Jsoup.parse(site.resolve(path)).select("[data-markdown]").eachAttr("href");
        Path beside = site.resolve(path.replaceFirst("html$", "md"));
        assertThat(links)
            .as(path)
            .isEqualTo(Files.exists(beside) ? List.of(beside.getFileName().toString()) : List.of());
      }
    }
  }

  @Test
  void withoutTheFieldThereAreNone() throws IOException {
    Builds.write(content, "site.yaml", "title: Site\nsheets: {pdf: false}\n");
    build();
    assertThat(Builds.files(site).keySet())
        .noneMatch(path -> path.endsWith(".md") || path.endsWith(".json") || path.endsWith(".txt"));
  }

  private void build() {
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
  }

  private static List<String> complaints(String json) {
    SourceText text = new SourceText("framework.json", "framework.json", json);
    return SchemaJudge.complaints(
        EditorSchemas.all().get("framework-export"),
        YamlParser.parse(text, new Diagnostics()).orElseThrow());
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }
}
