package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what people who print our pack's sheets rely on. */
class SheetsOnPaperTest {
  private static final List<String> STEPS =
      List.of("understand", "propose", "deep-dive", "wrap-up");
  private static final double LEAST_POINTS = 8;

  @TempDir static Path temp;

  private static Map<String, byte[]> site;

  @BeforeAll
  static void build() {
    BuildResult result = Builds.build(Path.of("../content"), temp.resolve("site"));
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    site = Builds.files(temp.resolve("site"));
  }

  @Test
  void theListsOfTheStepsAreInTheSamePlaces() {
    Set<List<String>> orders = new HashSet<>();
    for (String step : STEPS) {
      List<String> order = new ArrayList<>();
      for (Element column : page(step).select(".sheet-columns > tbody > tr > td")) {
        order.add(column.className());
        order.addAll(column.select(".sheet-block:not(.sheet-notes)").eachAttr("id"));
      }
      orders.add(order);
    }
    assertThat(orders).hasSize(1);
  }

  @Test
  void allThatIsToBeAvoidedIsBold() {
    for (String step : STEPS) {
      for (Element item : page(step).select(".sheet-mistakes li")) {
        assertThat(item.firstElementChild().normalName()).as(item.text()).isEqualTo("b");
      }
    }
  }

  @Test
  void theTwoPagesOfAStepFaceEachOtherInTheBooklet() {
    List<String> entries = page("booklet").select(".booklet-contents tbody tr").eachText();
    List<String> steps = entries.stream().filter(entry -> entry.matches("\\d .*min \\d+")).toList();
    assertThat(steps).hasSize(STEPS.size()).allMatch(entry -> entry.matches(".* \\d*[02468]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4", "letter"})
  void theContentsOfTheBookletNameItsPages(String paper) throws IOException {
    Document booklet = page("booklet");
    try (PDDocument pdf = Loader.loadPDF(site.get("sheets/booklet-" + paper + ".pdf"))) {
      for (Element row : booklet.select(".booklet-contents tbody tr")) {
        PDFTextStripper text = new PDFTextStripper();
        int number = Integer.parseInt(row.lastElementChild().text());
        text.setStartPage(number);
        text.setEndPage(number);
        Element link = row.selectFirst("a");
        assertThat(words(text.getText(pdf))).contains(words(link.text()));
        assertThat(booklet.select(link.attr("href"))).as(link.text()).hasSize(1);
      }
    }
    assertThat(booklet.select(".booklet-contents tbody a").eachText()).contains("Glossary");
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void aScorecardHasRoomForWhomItIsAboutTheEvidenceAndTheTotal() {
    Document scorecard = page("scorecard");
    assertThat(scorecard.select(".sheet-fields span").eachText())
        .containsExactly("Candidate", "Question", "Interviewer", "Date", "Role level");
    List<Element> signals = scorecard.select(".sheet-score");
    for (Element signal : signals.subList(0, signals.size() - 1)) {
      assertThat(signal.select(".sheet-blank").text()).matches("Evidence not seen Level × \\d =");
    }
    assertThat(words(signals.get(signals.size() - 1).text()))
        .isEqualTo(
            "Total and decision Points all lines added up ="
                + " Out of 76 less 4 × weight if not seen ="
                + " Decision strong no no yes strong yes Reason");
  }

  @Test
  void anInterviewerScoresEachSignalInARowOfTheSameWeights() {
    List<String> weights = new ArrayList<>();
    page("scorecard")
        .select(".sheet-score h2, .sheet-score li:last-child")
        .forEach(line -> weights.add(words(line.text()).replaceFirst("^Level ", "")));
    List<String> rows = new ArrayList<>();
    for (Element row : page("interviewers").select(".sheet-numbers tr")) {
      rows.add(words(row.child(0).text()));
      rows.add(words(row.child(1).text()).replaceFirst("^1 2 3 4 ", ""));
    }
    assertThat(rows).hasSize(20);
    assertThat(weights).startsWith(rows.subList(0, 16).toArray(String[]::new));
    assertThat(rows.subList(16, 20))
        .containsExactly(
            "Points: all lines added up =", "", "Out of: 76 less 4 × weight if not seen =", "");
  }

  @Test
  void anInterviewerSeesHowToLeaveOutASignalAndNoLineForTeams() {
    String sheet = words(page("interviewers").text());
    assertThat(sheet)
        .contains("Trade-offs and judgement 1 2 3 4 × 4 =")
        .contains("Out of: 76 less 4 × weight", "judgement was not seen")
        .contains("76 − 4 × 4 = 60", "Notes")
        .doesNotContain("In the meeting", "quarter", "candidates of a day");
    assertThat(words(page("interviewing-well").text()))
        .contains("For hiring teams", "In the meeting", "quarter", "candidates of a day")
        .doesNotContain("20 seconds", "at 31", "Leave 5 minutes");
  }

  @Test
  void theQuestionsWithAnAnswerAreThereToTick() {
    Document sheet = page("prompts");
    assertThat(sheet.select(".sheet-block:has(h2:matches(^(Easy|Medium|Hard)$)) li").eachText())
        .map(SheetsOnPaperTest::words)
        .hasSameSizeAs(site.keySet().stream().filter(SheetsOnPaperTest::hasAnAnswer).toList())
        .contains("Rate limiter Limit how many requests each client may send to a public API.");
    assertThat(page("booklet").select("h3").eachText()).contains("Easy", "Medium", "Hard");
  }

  @Test
  void theHeadOfAStepHasItsTimesInSessionsOfOtherLengths() {
    assertThat(words(page("propose").selectFirst(".sheet-clock").text()))
        .isEqualTo("11 minClock: 10–21 of 45 30: 5–15 · 60: 14–28");
  }

  @Test
  void theCoverOfTheBookletSaysHowToPrintIt() {
    assertThat(page("booklet").select(".booklet-lede").eachText())
        .contains("Print it as a booklet, on both sides of 5 sheets of paper; then fold them.");
  }

  @Test
  void theNumbersOfAQuestionAreNamedInFull() {
    assertThat(page("question-url-shortener").select(".sheet-results p").eachText())
        .map(SheetsOnPaperTest::words)
        .containsExactly(
            "New links at peak = 690 links/s: 10 million × 2, peak × 3",
            "Redirects at peak = 6,900 redirects/s: 10 per link; 12 servers, 18 as a zone may fail",
            "Links in 5 years = 34.7 billion links: 10 million a day × 1.5 in year 1, then × 2",
            "Storage in 5 years = 10.4 TB: 300 bytes per link; per replica",
            "Codes of 7 characters = 3.52 trillion codes: base 62; 57 billion with 6");
  }

  @Test
  void theYearsOfNumbersAreInTheHeadingIfAllHaveOneAndTheNumbersToLearnAreBold() {
    Document numbers = page("numbers");
    assertThat(numbers.select("h2").eachText())
        .contains("Latencies today (2025)", "Time and traffic", "Availability");
    assertThat(page("deep-dive").select("h2").eachText()).contains("Numbers (2020–2025)");
    assertThat(page("before-and-after").select("h2").eachText()).contains("Ten numbers by heart");
    assertThat(page("before-and-after").select(".sheet-numbers th b")).isEmpty();
    assertThat(numbers.select(".sheet-numbers th b").eachText())
        .hasSize(10)
        .containsExactlyInAnyOrderElementsOf(
            page("before-and-after").select(".sheet-numbers th").eachText());
  }

  @Test
  void aQuestionIsPractisedFromThePromptToTheTraps() {
    Map<String, String> calls =
        Map.of("chat", "Calls: WebSocket, then HTTP", "url-shortener", "Calls");
    for (String question : calls.keySet()) {
      assertThat(page("question-" + question).select(".sheet-columns h2").eachText())
          .containsSubsequence(
              "Prompt",
              "Ask first",
              "Diagram",
              calls.get(question),
              "Numbers",
              "Data",
              "Decisions",
              "Failures",
              "Traps");
    }
    Document shortener = page("question-url-shortener");
    assertThat(words(shortener.select(".sheet-asks p").get(1).text()))
        .isEqualTo("How many new links? 10 million a day");
    assertThat(shortener.select(".sheet-calls p").eachText())
        .containsExactly("POST /links", "GET /3kTMd9x", "PUT, DELETE /links/3kTMd9x/block");
    assertThat(shortener.select(".sheet-points b").eachText()).containsExactly("link", "request");
    assertThat(shortener.select(".sheet-key").get(0).text()).startsWith("number");
    assertThat(page("question-chat").select(".sheet-diagram text").eachText()).contains("Gateway");
  }

  @Test
  void aLogHasNoTimesIfThereAreSeveralLengthsAndAnInterviewerHasThoseOfTheClock() {
    Element log = page("time-plan").selectFirst(".sheet-run");
    assertThat(log.selectFirst("h2").text()).isEqualTo("Practice run: circle 30 · 45 · 60 min");
    assertThat(log.select("thead th").eachText())
        .containsExactly("Step", "Planned", "Ended", "Note");
    assertThat(log.select("td").text()).isBlank();
    Element clock = page("interviewers").selectFirst(".sheet-run");
    assertThat(clock.select("thead th").eachText())
        .containsExactly("Step", "Planned", "Began", "Ended", "Hints");
    assertThat(clock.select("td:nth-child(2)").text()).startsWith("0–5 5–10 10–21 ");
  }

  @Test
  void theSheetOfRedFlagsSaysWhatTheyLookLikeAndWhatElseToAvoid() {
    List<Element> flags = page("red-flags").select(".sheet-flags li");
    assertThat(flags).hasSize(27);
    assertThat(flags.get(0).select(".sheet-fix").eachText())
        .containsExactly(
            "You name a solution before the prompt is over.",
            "Instead: Restate the problem, then ask a question.");
    assertThat(flags.stream().map(Element::text))
        .contains(
            "Going deep before the whole path is drawn You tune a cache, and no write is drawn."
                + " Instead: draw one write and one read end to end.");
  }

  @Test
  void aLineToWriteOnHasOneLabelOrTwo() {
    List<Element> lines = page("deep-dive").select(".sheet-notes .sheet-entry");
    assertThat(lines.get(0).text()).isEqualTo("Component 1, its number");
    assertThat(lines.get(1).select("span").eachText())
        .containsExactly("A, its cost", "B, its cost");
  }

  @Test
  void aLineToWriteOnIs8MillimetresHigh() throws IOException {
    for (String paper : List.of("a4", "letter")) {
      List<Double> bases = new ArrayList<>();
      try (PDDocument pdf = Loader.loadPDF(site.get("sheets/deep-dive-" + paper + ".pdf"))) {
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            if (text.matches("(Component \\d|A,|Choice,).*")) {
              bases.add(letters.get(0).getYDirAdj() * 25.4 / 72);
            }
          }
        }.getText(pdf);
      }
      assertThat(bases).hasSize(6);
      for (int i = 1; i < bases.size(); i++) {
        assertThat(bases.get(i) - bases.get(i - 1)).as(paper).isGreaterThanOrEqualTo(8);
      }
    }
  }

  @Test
  void mostTypeOfTheBookletHas8AndAHalfPointsAtHalfItsSizeAndNoneLessThan7AndAHalf()
      throws IOException {
    for (String paper : List.of("a4", "letter")) {
      assertThat(mostCommonSize("sheets/booklet-" + paper + ".pdf")).isEqualTo(12);
      Map<Double, Integer> sizes = sizes("sheets/booklet-" + paper + ".pdf");
      int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
      sizes.keySet().removeIf(size -> size / Math.sqrt(2) >= 7.5);
      assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
          .as("%s %s", paper, sizes)
          .isLessThan(all / 500); // superscript digits
    }
  }

  @Test
  void largerTypeDividesNoListOfQuestions() {
    assertThat(page("questions").select(".sheet h2").eachText())
        .map(SheetsOnPaperTest::words)
        .containsExactly(
            "1 Understand · 5 min",
            "2 Propose · 11 min",
            "3 Deep dive · 15 min",
            "4 Wrap up · 4 min",
            "Notes");
  }

  @Test
  void theFootOfASiteWithoutABaseUrlNamesTheFile() {
    assertThat(page("understand").selectFirst(".sheet-foot-end").text())
        .isEqualTo("sheets/understand.html");
  }

  @Test
  void theBookletListsTheTermsThatMatterByTheirLetters() {
    Document booklet = page("booklet");
    assertThat(booklet.select(".sheet-terms h3").eachText())
        .allMatch(title -> title.matches("Glossary [A-Z](–[A-Z])?"));
    assertThat(booklet.select(".sheet-terms b").eachText())
        .contains("Idempotency")
        .doesNotContain("Geohash");
    assertThat(booklet.select(".sheet-title").eachText())
        .contains("Prompts to practise", "Numbers to know");
  }

  @ParameterizedTest
  @CsvSource({"understand, 9, 9.5", "scorecard, 9, 9.5"})
  void typeIsLargerOnTallerPaper(String sheet, double onLetter, double onA4) throws IOException {
    assertThat(mostCommonSize("sheets/" + sheet + "-letter.pdf")).isEqualTo(onLetter);
    assertThat(mostCommonSize("sheets/" + sheet + "-a4.pdf")).isEqualTo(onA4);
  }

  @Test
  void noTypeIsSmallerThan8Points() throws IOException {
    for (String file : site.keySet()) {
      if (file.endsWith(".pdf") && !file.contains("numbers") && !file.contains("booklet")) {
        assertThat(sizes(file).keySet()).as(file).allMatch(size -> size >= LEAST_POINTS);
      }
    }
  }

  /** The most common letter size, in points. */
  private static double mostCommonSize(String file) throws IOException {
    return sizes(file).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Returns the number of letters and digits of each size. */
  private static Map<Double, Integer> sizes(String file) throws IOException {
    Map<Double, Integer> sizes = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(site.get(file))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          if (Character.isLetterOrDigit(letter.getUnicode().codePointAt(0))) {
            double size = Math.round(letter.getTextMatrix().getScalingFactorY() * 10) / 10.0;
            sizes.merge(size, 1, Integer::sum);
          }
        }
      }.getText(pdf);
    }
    return sizes;
  }

  private static boolean hasAnAnswer(String path) {
    return path.matches("questions/.*\\.html") && !parsed(path).select("#deep-dive").isEmpty();
  }

  private static Document page(String sheet) {
    return parsed("sheets/" + sheet + ".html");
  }

  private static Document parsed(String path) {
    return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8));
  }
}
