package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlans;
import dev.cribsheet.source.ParsedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sheet's page and both its files have the same items: those on screen, except those that never
 * print and those dropped to fit.
 */
class SheetItemsTest {
  private static final Pattern MORE = Pattern.compile("\\+ (\\d+) more");

  @TempDir static Path temp;

  private static final Map<String, Site> SITES = new TreeMap<>();
  private static final Map<String, Map<String, byte[]>> FILES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    add("ours", Path.of("../content"));
    add("full", full());
  }

  private static void add(String name, Path content) {
    BuildRequest request = Builds.request(content, temp.resolve(name));
    BuildResult result = new Cribsheet().generate(request);
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    FILES.put(name, Builds.files(temp.resolve(name)));
    SitePipeline planner = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    Diagnostics none = new Diagnostics();
    SITES.put(name, planner.plan(planner.tree(none), none).orElseThrow().site());
  }

  /** Lists that are too long, with entries that may be dropped and entries that never print. */
  private static Path full() throws IOException {
    StringBuilder step = new StringBuilder("---\ntitle: A\ntime: 5 min\n");
    for (String list : List.of("checklist", "ask")) {
      step.append(list).append(":\n");
      for (int i = 0; i < 66; i++) {
        String rule = i % 11 == 4 ? "never" : i % 2 == 0 ? "if-room" : "always";
        step.append("  - {text: \"Look at " + list + " number " + i + "\", print: " + rule + "}\n");
      }
    }
    step.append("say: [\"One sentence.\"]\n---\n");
    return Builds.write(
        temp.resolve("full-content"),
        "site.yaml",
        "title: Site\n",
        "steps/1-a.md",
        step.toString(),
        "red-flags.yaml",
        "- {name: Haste, looks-like: You run., instead: Walk., steps: [a]}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "full"})
  void aSheetHoldsThePagesItemsLessThoseThatStayOnTheScreen(String name) {
    for (SiteStep step : SITES.get(name).steps()) {
      Document page = page(name, step.url().path());
      Document sheet = page(name, step.sheet().page().path());
      assertThat(sheet.select(".sheet-questions .sheet-group").eachText())
          .isEqualTo(page.select("section[aria-labelledby=ask] h4").eachText());
      assertThat(sheet.select(".sheet-checks .sheet-group").eachText())
          .isEqualTo(page.select("section[aria-labelledby=checklist] > .kicker").eachText());
      sheet.select(".sheet-group").remove();
      compare(
          step.content().checklist(),
          texts(page.select("section[aria-labelledby=checklist] .check span")),
          sheet.selectFirst(".sheet-checks"));
      compare(
          step.content().items(StepPart.ASK),
          texts(page.select("section[aria-labelledby=ask] .marked-ask li")),
          sheet.selectFirst(".sheet-questions"));
      compare(
          step.content().items(StepPart.SAY),
          texts(page.select("ul.say q")),
          sheet.selectFirst("#sheet-say"));
      List<String> mistakes = new ArrayList<>();
      step.redFlags().stream()
          .filter(flag -> SITES.get(name).isFirst(flag, step))
          .forEach(flag -> mistakes.add(letters(flag.name() + flag.instead().plain())));
      mistakes.addAll(texts(page.select(".marked-avoid li")));
      assertThat(texts(sheet.select(".sheet-mistakes li"))).isEqualTo(mistakes);
      sheet.select(".sheet-notes span + span").before(" | ");
      assertThat(sheet.select(".sheet-notes .sheet-entry").eachText())
          .isEqualTo(step.content().notes());
      assertThat(texts(sheet.select(".sheet-text p")))
          .isEqualTo(texts(page.select("section[aria-labelledby=output] p")));
      assertThat(sheet.select(".sheet-head").text())
          .contains(page.select(".lede").text())
          .contains(times(name, step));
      page.select("section[aria-labelledby=numbers] small").remove();
      assertThat(numbers(sheet, step.numbers()))
          .isEqualTo(texts(page.select("section[aria-labelledby=numbers] .numbers > div")));
    }
  }

  /** Returns when a step begins and ends in the sessions that are not the preferred one. */
  private static String times(String name, SiteStep step) {
    TimePlans plans = SITES.get(name).plans();
    return plans.plans().stream()
        .filter(plan -> !plan.equals(plans.preferredPlan()))
        .map(
            plan -> {
              int from = plan.session().intro();
              for (int minutes : plan.minutes().subList(0, step.number() - 1)) {
                from += minutes;
              }
              int to = from + plan.minutes().get(step.number() - 1);
              return plan.length() + ": " + from + "–" + to;
            })
        .collect(Collectors.joining(" · "));
  }

  /** Returns the numbers on a sheet, whose years are in the heading. */
  private static List<String> numbers(Document sheet, List<NumberTable.Row> rows) {
    Elements printed = sheet.select(".sheet-numbers tr");
    assertThat(printed).hasSameSizeAs(rows);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Element name = printed.get(i).selectFirst("th");
      assertThat(name.text()).isEqualTo(rows.get(i).name().plain());
      texts.add(letters(rows.get(i).name().plain() + printed.get(i).select("td").text()));
    }
    return texts;
  }

  /** Compares the items' print rules and their text on screen with the result on the sheet. */
  private static void compare(List<Item> items, List<String> onScreen, Element block) {
    assertThat(onScreen).hasSameSizeAs(items);
    List<String> kept = new ArrayList<>();
    List<Integer> mayGo = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      assertThat(onScreen.get(i)).startsWith(letters(items.get(i).text().plain()));
      if (items.get(i).print() == PrintRule.IF_ROOM) {
        mayGo.add(kept.size());
      }
      if (items.get(i).print() != PrintRule.NEVER) {
        kept.add(letters(items.get(i).text().plain()));
      }
    }
    for (int gone = dropped(block); gone > 0; gone--) {
      kept.remove((int) mayGo.remove(mayGo.size() - 1));
    }
    Elements entries =
        block == null ? new Elements() : block.select(".sheet-entry:not(.sheet-more)");
    assertThat(texts(entries)).isEqualTo(kept);
  }

  private static int dropped(Element block) {
    Matcher more = MORE.matcher(block == null ? "" : block.select(".sheet-more").text());
    return more.find() ? Integer.parseInt(more.group(1)) : 0;
  }

  @Test
  void theFullSheetLostSome() {
    Document sheet = page("full", "sheets/a.html");
    assertThat(dropped(sheet.selectFirst(".sheet-checks"))).isPositive();
    assertThat(dropped(sheet.selectFirst(".sheet-questions"))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "full"})
  void bothFilesHoldTheItemsOfThePageInItsOrder(String name) throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs(name).entrySet()) {
      Document sheet = sheetOf(name, pdf.getKey());
      assertThat(TaggedText.items(pdf.getValue()).stream().map(SheetItemsTest::letters))
          .filteredOn(text -> !text.isEmpty())
          .as(pdf.getKey())
          .containsExactlyElementsOf(
              texts(sheet.select(".sheet li, .sheet p, .sheet .sheet-block tr")));
    }
  }

  @Test
  void aSheetIsReadHeadThenLeftThenRightThenFootAndEachHeadingBeforeItsList() throws IOException {
    for (Map.Entry<String, byte[]> pdf : pdfs("ours").entrySet()) {
      String text;
      try (PDDocument document = Loader.loadPDF(pdf.getValue())) {
        text = letters(new PDFTextStripper().getText(document));
      }
      int at = 0;
      Document sheet = sheetOf("ours", pdf.getKey());
      for (Element part :
          sheet.select(
              ".sheet-title, .sheet-head p, .sheet-columns-start h2, .sheet-columns-start .sheet-entry,"
                  + " .sheet-columns-end h2, .sheet-columns-end .sheet-entry, .sheet-foot td")) {
        if (!part.select("sup, em, code, strong, svg, .sheet-key").isEmpty()) {
          continue; // words with their own style and drawings are extracted separately
        }
        String words = letters(part.text());
        int found = text.indexOf(words, at);
        assertThat(found).as(pdf.getKey() + ": " + part.text()).isGreaterThanOrEqualTo(at);
        at = found + words.length();
      }
    }
  }

  private static Map<String, byte[]> pdfs(String name) {
    Map<String, byte[]> pdfs = new TreeMap<>(FILES.get(name));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf") || path.contains("booklet"));
    assertThat(pdfs).isNotEmpty();
    return pdfs;
  }

  private static Document sheetOf(String name, String pdf) {
    return page(name, pdf.replaceFirst("-(a4|letter)\\.pdf$", ".html"));
  }

  private static Document page(String name, String path) {
    return Jsoup.parse(new String(FILES.get(name).get(path), StandardCharsets.UTF_8));
  }

  private static List<String> texts(Elements elements) {
    return elements.stream()
        .map(element -> letters(element.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Returns only the letters and digits, because quotation marks and spaces differ. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
