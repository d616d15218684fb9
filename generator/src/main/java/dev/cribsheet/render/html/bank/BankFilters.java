package dev.cribsheet.render.html.bank;

import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.QuestionViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.source.Slug;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.part.FilterView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The filters of the question bank, computed in one pass for all pages. */
final class BankFilters {
  private static final int FEWEST_CHOICES = 2;

  private final PageContext scope;
  private final Set<String> steps = new HashSet<>();
  private final Set<Difficulty> difficulties = EnumSet.noneOf(Difficulty.class);
  private final Map<String, String> topics = new HashMap<>();
  private final Set<String> teams = new TreeSet<>();
  private final Set<Boolean> worked = new HashSet<>();

  private BankFilters(PageContext scope) {
    this.scope = scope;
    for (SiteQuestion question : scope.site().questions()) {
      question.content().steps().stream().map(Reference::id).forEach(steps::add);
      difficulties.add(question.content().difficulty());
      for (Topic topic : question.topics()) {
        topics.putIfAbsent(topic.id(), topic.name());
      }
      question.content().team().ifPresent(teams::add);
      worked.add(question.worked());
    }
  }

  static List<FilterView> of(Site site, UiStrings strings) {
    return new BankFilters(new PageContext(site, strings, QuestionBank.url(0), "")).filters();
  }

  private List<FilterView> filters() {
    return Stream.of(
            new FilterView("step", steps()),
            new FilterView("topic", topics()),
            new FilterView("difficulty", difficulties()),
            new FilterView(
                "team",
                teams.stream().map(team -> choice("team:" + Slug.word(team), team)).toList()),
            new FilterView("answer", answers()))
        .filter(filter -> filter.choices().size() >= FEWEST_CHOICES)
        .toList();
  }

  private List<FilterView.Choice> steps() {
    return scope.site().steps().stream()
        .filter(step -> steps.contains(step.content().id()))
        .map(this::step)
        .toList();
  }

  private FilterView.Choice step(SiteStep step) {
    return new FilterView.Choice(
        "step:" + step.content().id(),
        step.content().shortTitle(),
        step.number(),
        scope.hue(step.number()));
  }

  private List<FilterView.Choice> difficulties() {
    return Arrays.stream(Difficulty.values())
        .filter(difficulties::contains)
        .map(d -> choice("difficulty:" + d.word(), QuestionViews.difficulty(scope, d)))
        .toList();
  }

  private List<FilterView.Choice> topics() {
    return topics.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(topic -> choice("topic:" + topic.getKey(), topic.getValue()))
        .toList();
  }

  private List<FilterView.Choice> answers() {
    return worked.size() < FEWEST_CHOICES
        ? List.of()
        : List.of(
            choice("answer:worked", scope.t("filter.worked")),
            choice("answer:none", scope.t("question.prompt-only")));
  }

  private static FilterView.Choice choice(String key, String text) {
    return new FilterView.Choice(key, text, 0, 0);
  }
}
