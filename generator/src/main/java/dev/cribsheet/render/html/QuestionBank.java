package dev.cribsheet.render.html;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.Reference;
import dev.cribsheet.content.Topic;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.source.Slug;
import dev.cribsheet.theme.HashedName;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.FilterView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The question bank cut into pages; nothing of it is made until somebody asks for it. */
final class QuestionBank {
  static final UrlPath FOLDER = new UrlPath(ContentKinds.QUESTION.folder().orElseThrow());
  private static final String SCRIPT = "bank.js";
  private static final int ROWS = 50;

  /**
   * What is made when it is asked for.
   *
   * @param pages each with its questions, the easy ones first
   * @param script for the filters, where there is more than one page
   * @param filters what the questions can be filtered by
   */
  private record Made(
      List<List<SiteQuestion>> pages, Optional<Script> script, List<FilterView> filters) {}

  private record Script(UrlPath url, byte[] bytes) {}

  private final Site site;
  private final UiStrings strings;
  private Optional<Made> made = Optional.empty();

  QuestionBank(Site site, UiStrings strings) {
    this.site = site;
    this.strings = strings;
  }

  private synchronized Made made() {
    if (made.isEmpty()) {
      made = Optional.of(make());
    }
    return made.get();
  }

  private Made make() {
    List<SiteQuestion> all =
        site.questions().stream()
            .sorted(Comparator.comparing(question -> question.content().difficulty()))
            .toList();
    List<List<SiteQuestion>> pages = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ROWS) {
      pages.add(all.subList(i, Math.min(all.size(), i + ROWS)));
    }
    Optional<Script> script = size() > 1 ? Optional.of(scriptOf(all)) : Optional.empty();
    return new Made(pages, script, BankFilters.of(site, strings));
  }

  private static Script scriptOf(List<SiteQuestion> questions) {
    byte[] bytes = script(questions).getBytes(StandardCharsets.UTF_8);
    return new Script(new UrlPath(FOLDER.path() + HashedName.of(SCRIPT, bytes)), bytes);
  }

  /** How many pages it has. */
  int size() {
    return (site.questions().size() + ROWS - 1) / ROWS;
  }

  /** The questions of a page, which counts from 0. */
  List<SiteQuestion> page(int index) {
    return made().pages().get(index);
  }

  /** What the questions can be filtered by. */
  List<FilterView> filters() {
    return made().filters();
  }

  /** Where the script is; a single page has none. */
  Optional<UrlPath> data() {
    return made().script().map(Script::url);
  }

  /** The address of a page; pages count from 0 here and from 1 for readers. */
  static UrlPath url(int index) {
    return index == 0
        ? PageKind.QUESTIONS.url()
        : new UrlPath(FOLDER.path() + "page-" + (index + 1) + ".html");
  }

  /** The script, if there is one. */
  LazyOutputs outputs() {
    String start = FOLDER.path() + SCRIPT.substring(0, SCRIPT.indexOf('.'));
    return new LazyOutputs(
        path -> path.path().startsWith(start),
        () -> made().script().stream().map(QuestionBank::output).toList());
  }

  private static Output output(Script script) {
    return new Output(script.url(), OutputKind.OTHER, (results, diagnostics) -> script.bytes());
  }

  /** One row a question: what it shows and what the filters ask; names are listed once. */
  private static String script(List<SiteQuestion> questions) {
    Map<String, Integer> topics = new LinkedHashMap<>();
    Map<String, Integer> steps = new LinkedHashMap<>();
    List<Object> rows = new ArrayList<>();
    for (SiteQuestion question : questions) {
      rows.add(
          List.of(
              question.content().slug(),
              question.content().title(),
              question.content().difficulty().ordinal(),
              question.topics().stream().map(topic -> index(key(topic), topics)).toList(),
              question.content().steps().stream()
                  .map(Reference::id)
                  .map(step -> index(step, steps))
                  .toList(),
              question.content().team().orElse(""),
              question.content().worked() ? 1 : 0));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("topics", topics.keySet());
    data.put("steps", steps.keySet());
    data.put("teams", teams(questions));
    data.put("rows", rows);
    return "cribsheet.bank(" + ScriptData.json(data) + ");\n";
  }

  /** The filter's word for each team. */
  private static Map<String, String> teams(List<SiteQuestion> questions) {
    Map<String, String> teams = new TreeMap<>();
    for (SiteQuestion question : questions) {
      question.content().team().ifPresent(team -> teams.put(team, Slug.of(team)));
    }
    return teams;
  }

  /** The id and the name; an id has no blank in it. */
  private static String key(Topic topic) {
    return topic.id() + " " + topic.name();
  }

  private static int index(String key, Map<String, Integer> known) {
    return known.computeIfAbsent(key, ignored -> known.size());
  }
}
