package dev.cribsheet.render.html;

import dev.cribsheet.content.Difficulty;
import dev.cribsheet.content.Topic;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.source.Slug;
import dev.cribsheet.view.FilterView;
import dev.cribsheet.view.LinkView;
import dev.cribsheet.view.QuestionLinkView;
import dev.cribsheet.view.QuestionsPageView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The view of the question bank. */
final class BankViews {
  private static final int FEWEST_CHOICES = 2;

  private BankViews() {}

  /**
   * A page of the bank.
   *
   * @param index of the page, from 0
   */
  static QuestionsPageView page(PageScope scope, Bank bank, int index) {
    List<SiteQuestion> questions = scope.site().questions();
    List<SiteQuestion> shown = bank.pages().get(index);
    List<QuestionsPageView.Group> groups =
        Arrays.stream(Difficulty.values())
            .map(difficulty -> group(scope, difficulty, shown))
            .filter(group -> !group.questions().isEmpty())
            .toList();
    return new QuestionsPageView(
        groups,
        filters(scope, questions),
        questions.size(),
        scope.t("questions.count", Map.of("count", questions.size())),
        about(scope),
        pages(scope, bank),
        bank.data().map(scope::to).orElse(""),
        bank.data().isPresent() ? samples(scope) : List.of(),
        scope.to(Bank.FOLDER));
  }

  private static List<QuestionLinkView> samples(PageScope scope) {
    return Arrays.stream(Difficulty.values())
        .map(
            difficulty ->
                new QuestionLinkView(
                    "",
                    "",
                    "",
                    difficulty.word(),
                    QuestionViews.difficulty(scope, difficulty),
                    difficulty.ordinal() + 1,
                    "",
                    true,
                    List.of(),
                    "",
                    ""))
        .toList();
  }

  private static List<LinkView> pages(PageScope scope, Bank bank) {
    if (bank.pages().size() == 1) {
      return List.of();
    }
    return IntStream.range(0, bank.pages().size())
        .mapToObj(i -> scope.link(scope.strings().number(i + 1), Bank.url(i)))
        .toList();
  }

  private static QuestionsPageView.Group group(
      PageScope scope, Difficulty difficulty, List<SiteQuestion> questions) {
    List<QuestionLinkView> links =
        questions.stream()
            .filter(question -> question.content().difficulty() == difficulty)
            .map(question -> QuestionViews.link(scope, question))
            .toList();
    return new QuestionsPageView.Group(
        difficulty.word(), QuestionViews.difficulty(scope, difficulty), links);
  }

  private static List<FilterView> filters(PageScope scope, List<SiteQuestion> questions) {
    return Stream.of(
            new FilterView("step", steps(scope, questions)),
            new FilterView("difficulty", difficulties(scope, questions)),
            new FilterView("topic", topics(questions)),
            new FilterView("team", teams(questions)),
            new FilterView("answer", answers(scope, questions)))
        .filter(filter -> filter.choices().size() >= FEWEST_CHOICES)
        .toList();
  }

  private static List<FilterView.Choice> steps(PageScope scope, List<SiteQuestion> questions) {
    return scope.site().steps().stream()
        .filter(
            step ->
                questions.stream()
                    .flatMap(question -> question.content().steps().stream())
                    .anyMatch(id -> id.value().equals(step.content().id())))
        .map(
            step ->
                new FilterView.Choice(
                    "step:" + step.content().id(),
                    step.content().shortTitle(),
                    step.number(),
                    scope.hue(step.number())))
        .toList();
  }

  private static List<FilterView.Choice> difficulties(
      PageScope scope, List<SiteQuestion> questions) {
    return Arrays.stream(Difficulty.values())
        .filter(d -> questions.stream().anyMatch(question -> question.content().difficulty() == d))
        .map(d -> choice("difficulty:" + d.word(), QuestionViews.difficulty(scope, d)))
        .toList();
  }

  private static List<FilterView.Choice> topics(List<SiteQuestion> questions) {
    Map<String, String> topics = new TreeMap<>();
    for (SiteQuestion question : questions) {
      for (Topic topic : question.topics()) {
        topics.put(topic.name(), topic.id());
      }
    }
    return topics.entrySet().stream()
        .map(topic -> choice("topic:" + topic.getValue(), topic.getKey()))
        .toList();
  }

  private static List<FilterView.Choice> teams(List<SiteQuestion> questions) {
    return questions.stream()
        .flatMap(question -> question.content().team().stream())
        .distinct()
        .sorted()
        .map(team -> choice("team:" + Slug.of(team), team))
        .toList();
  }

  private static List<FilterView.Choice> answers(PageScope scope, List<SiteQuestion> questions) {
    Set<Boolean> worked =
        questions.stream().map(question -> question.content().worked()).collect(Collectors.toSet());
    return worked.size() < FEWEST_CHOICES
        ? List.of()
        : List.of(
            choice("answer:worked", scope.t("filter.worked")),
            choice("answer:none", scope.t("question.prompt-only")));
  }

  private static FilterView.Choice choice(String key, String text) {
    return new FilterView.Choice(key, text, 0, 0);
  }

  /** The page that says how to add a question: one of the authors' own, named about. */
  private static String about(PageScope scope) {
    return scope.site().pages().stream()
        .filter(page -> page.content().slug().equals("about"))
        .map(page -> scope.to(page.url()))
        .findFirst()
        .orElse("");
  }
}
