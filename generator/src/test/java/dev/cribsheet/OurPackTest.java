package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.diagram.FlowDiagram;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.source.EmbeddedBlock;
import dev.cribsheet.source.ParsedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our content follows the rules that it teaches, and its own style rules. */
class OurPackTest {
  private static final Path FOLDER = Path.of("../content");
  private static final List<String> PARTS =
      List.of(
          "clarify",
          "traps",
          "follow-ups",
          "must-mention",
          "decisions",
          "failures",
          "levels",
          "plan");
  private static final Pattern FENCE = Pattern.compile("(?ms)^\\h*```.*?^\\h*```$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!][)”]?(?= [A-Z“`0-9{]|$)");
  private static final Pattern BANNED =
      Pattern.compile(
          "(?i)\\b(?:per cent|\\d percent|for each(?! other)|for ever|anew|lest|hence|thus|dear|kin|mend(?:s|ed|ing)?"
              + "|nobody|somebody|anybody|one’s|what hurts|hurts first)\\b"
              + "| / "); // estimates are shown with ÷
  private static final Pattern ID =
      Pattern.compile("\\bid: [\\w-]+|\\{#[^}]*\\}|\\]\\([^)]*\\)|`[^`]*`");

  @TempDir static Path temp;

  private static Site site;
  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    SitePipeline pipeline =
        new SitePipeline(
            Builds.request(FOLDER, temp.resolve("site")), BuildCache.none(), ParsedFiles.NONE);
    Diagnostics none = new Diagnostics();
    site = pipeline.plan(pipeline.tree(none), none).orElseThrow().site();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(OurPackTest::isText).toList()) {
        TEXTS.put(FOLDER.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private static boolean isText(Path file) {
    String path = FOLDER.relativize(file).toString();
    return !path.startsWith("target") && (path.endsWith(".md") || path.endsWith(".yaml"));
  }

  private static List<SiteQuestion> full() {
    return site.questions().stream().filter(SiteQuestion::worked).toList();
  }

  /** Returns the body of a question's part. */
  private static Element part(SiteQuestion question, String id) {
    return question.content().body().sections().stream()
        .filter(section -> section.heading().filter(found -> found.id().equals(id)).isPresent())
        .findFirst()
        .map(section -> Jsoup.parseBodyFragment(section.body().fill(slot -> "").html()).body())
        .orElseThrow(() -> new AssertionError(question.content().path() + " has no part " + id));
  }

  private static String at(SiteQuestion question, String found) {
    return question.content().path() + ": " + found;
  }

  @Test
  void aFullQuestionHasEveryPart() {
    assertThat(full()).hasSizeGreaterThanOrEqualTo(18);
    for (SiteQuestion question : full()) {
      List<String> parts =
          question.content().body().sections().stream()
              .flatMap(section -> section.heading().stream())
              .map(Heading::id)
              .toList();
      assertThat(parts).as(question.content().path()).containsAll(PARTS);
      assertThat(parts)
          .as(question.content().path())
          .containsAll(site.content().steps().stream().map(Step::id).toList());
      assertThat(question.content().alsoAskedAs()).as(question.content().path()).isNotEmpty();
      assertThat(part(question, "levels").select("tbody tr > :first-child").eachText())
          .as(question.content().path())
          .containsExactly("Mid", "Senior", "Staff");
      QuestionParts printed = QuestionParts.of(question.content().body());
      assertThat(printed.calls()).as(question.content().path()).hasSize(1);
      assertThat(printed.others()).as(question.content().path()).isEmpty();
    }
  }

  @Test
  void aShortPromptHasAnswersMustMentionsAndATrap() {
    List<SiteQuestion> prompts =
        site.questions().stream().filter(question -> !question.worked()).toList();
    assertThat(prompts).hasSizeGreaterThanOrEqualTo(32);
    for (SiteQuestion question : prompts) {
      String path = question.content().path();
      assertThat(part(question, "clarify").select("tbody tr")).as(path).hasSizeGreaterThan(4);
      assertThat(part(question, "must-mention").select("li")).as(path).hasSizeGreaterThan(2);
      assertThat(part(question, "traps").text()).as(path).isNotEmpty();
    }
  }

  @Test
  void everyFollowUpHasAnAnswerOfThreeSentencesOrMore() {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (SiteQuestion question : full()) {
      for (Element followUp : part(question, "follow-ups").select("body > ol > li")) {
        count++;
        List<String> paragraphs = followUp.children().eachText();
        String answer =
            String.join(" ", paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size()));
        long sentences = SENTENCE_END.matcher(answer).results().count();
        if (sentences < 3) {
          faults.add(at(question, sentences + " in: " + followUp.text()));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(count).isGreaterThanOrEqualTo(73);
  }

  @Test
  void everyArrowOfADrawingHasALabel() {
    List<String> faults = new ArrayList<>();
    int arrows = 0;
    for (MarkdownDiagram drawing : drawings()) {
      if (parsed(drawing) instanceof FlowDiagram flow) {
        arrows += flow.visibleEdges().size();
        flow.visibleEdges().stream()
            .filter(edge -> edge.label().isBlank())
            .forEach(
                edge -> faults.add(drawing.source() + ": " + edge.from() + " to " + edge.to()));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(arrows).isGreaterThan(150);
  }

  private static List<MarkdownDiagram> drawings() {
    return site.content()
        .articles()
        .flatMap(one -> ContentDiagrams.of(one.path(), one.body()).values().stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Diagram parsed(MarkdownDiagram drawing) {
    EmbeddedBlock text =
        new EmbeddedBlock(drawing.text().lines().toList(), (line, from, to) -> drawing.source());
    return DiagramParser.parse(text, new Diagnostics()).orElseThrow();
  }

  /** Computed numbers hold in every year; all others state who measured them, and when. */
  @Test
  void everyNumberHasASourceAndAYear() {
    for (NumberTable table : site.content().numbers()) {
      for (NumberTable.Row row : table.rows()) {
        String origin = row.origin().plain();
        assertThat(origin).as(row.id()).isNotEmpty();
        assertThat(row.year().isEmpty())
            .as(row.id())
            .isEqualTo(origin.matches("Computed( from the definitions)?"));
      }
    }
  }

  @Test
  void noTextHasABannedForm() {
    List<String> faults = new ArrayList<>();
    TEXTS.forEach(
        (path, text) -> {
          Matcher banned =
              BANNED.matcher(ID.matcher(FENCE.matcher(text).replaceAll("")).replaceAll(""));
          while (banned.find()) {
            faults.add(path + ": " + banned.group());
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyStatedSumIsRight() {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      String prose = FENCE.matcher(text.getValue()).replaceAll("");
      for (String line : prose.lines().toList()) {
        for (StatedSums.Sum sum : StatedSums.of(line)) {
          count++;
          if (!sum.right()) {
            faults.add(text.getKey() + ": " + sum.text());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(count).isGreaterThan(84);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then 3 replicas × 40 GB = 120 GB fit.|true",
        "Then 3 replicas × 40 GB = 130 GB fit.|false",
        "(20 million accounts × 120 months × 24 bytes = 58 GB)|true",
        "20 million accounts × 120 months × 24 bytes = 58 MB|false",
        "5 TB a day = 58 MB/s|true",
        "5 TB a day = 68 MB/s|false",
        "100 million × 4 min × 576 kbit/s = 1.7 PB|true",
        "62<sup>2</sup> = 3,844|true",
        "62<sup>2</sup> = 3,845|false",
        "The 40 TB ÷ 80,000 s = 500 MB/s go out.|true",
        "The 40 TB ÷ 80,000 s = 600 MB/s go out.|false",
        "2 + 9 = 11 minutes|true",
        "2 + 9 = 12 minutes|false",
      })
  void aWrongSumIsFound(String line, boolean right) {
    assertThat(StatedSums.of(line)).extracting(StatedSums.Sum::right).containsExactly(right);
  }
}
