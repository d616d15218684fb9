package dev.cribsheet.render.html;

import dev.cribsheet.content.Topic;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.UrlPath;
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

/**
 * The question bank cut into pages, with a script for the filters where it has more than one.
 *
 * @param pages at least one, each with its questions, the easy ones first
 * @param script the script's bytes, empty on a single page
 * @param data where the script is
 * @param filters what the questions can be filtered by
 */
record Bank(
    List<List<SiteQuestion>> pages,
    byte[] script,
    Optional<UrlPath> data,
    List<FilterView> filters) {
  static final UrlPath FOLDER = new UrlPath("questions/");
  private static final int ROWS = 50;

  static Bank of(Site site, UiStrings strings) {
    List<FilterView> filters = BankFilters.of(site, strings);
    List<SiteQuestion> all =
        site.questions().stream()
            .sorted(Comparator.comparing(question -> question.content().difficulty()))
            .toList();
    List<List<SiteQuestion>> pages = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ROWS) {
      pages.add(all.subList(i, Math.min(all.size(), i + ROWS)));
    }
    if (pages.size() < 2) {
      return new Bank(pages, new byte[0], Optional.empty(), filters);
    }
    byte[] script = script(all).getBytes(StandardCharsets.UTF_8);
    UrlPath data = new UrlPath(FOLDER.path() + HashedName.of("bank.js", script));
    return new Bank(pages, script, Optional.of(data), filters);
  }

  /** The address of a page; pages count from 0 here and from 1 for readers. */
  static UrlPath url(int index) {
    return index == 0
        ? PageKind.QUESTIONS.url()
        : new UrlPath(FOLDER.path() + "page-" + (index + 1) + ".html");
  }

  /** The script, if there is one. */
  List<Output> outputs() {
    return data.stream()
        .map(url -> new Output(url, OutputKind.OTHER, (results, diagnostics) -> script))
        .toList();
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
                  .map(Located::value)
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
