package dev.cribsheet.render.html.bank;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.QuestionViews;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.view.page.QuestionsPageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.QuestionLinkView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The view of the question bank. */
public final class BankViews {
  /**
   * The maximum number of pages that all link to each other. In a larger bank, each page links to
   * only some of the others, which keeps it small.
   */
  private static final int ALL_LINKED = 20;

  private BankViews() {}

  /**
   * Returns the view of a page of the bank.
   *
   * @param index the index of the page, from 0
   * @param data the URL of the script that the filters load; empty if there is none
   */
  public static QuestionsPageView page(
      PageContext scope, QuestionBank bank, int index, String data) {
    int all = scope.site().questions().size();
    List<SiteQuestion> shown = bank.page(index);
    List<QuestionsPageView.Group> groups =
        Arrays.stream(Difficulty.values())
            .map(difficulty -> group(scope, difficulty, shown))
            .filter(group -> !group.questions().isEmpty())
            .toList();
    return new QuestionsPageView(
        groups,
        bank.filters(),
        all,
        count(scope, all, bank.worked()),
        about(scope),
        pages(scope, bank, index),
        data);
  }

  /**
   * Returns the number of questions and, unless all or none have one, the number of worked answers.
   */
  private static String count(PageContext scope, int all, long worked) {
    String questions = scope.t("questions.count", Map.of("count", all));
    return worked == 0 || worked == all
        ? questions
        : scope.t("questions.count-worked", Map.of("questions", questions, "worked", worked));
  }

  private static List<LinkView> pages(PageContext scope, QuestionBank bank, int index) {
    int count = bank.size();
    if (count == 1) {
      return List.of();
    }
    return IntStream.range(0, count)
        .filter(i -> count <= ALL_LINKED || i == 0 || i == count - 1 || isLinked(i - index))
        .mapToObj(i -> scope.link(scope.strings().number(i + 1), QuestionBank.url(i)))
        .toList();
  }

  /**
   * Returns whether to link to a page this far away: 1 to 3, 5, 10, 20, 30, 50, 100 and so on. In
   * this way, every page is only a few clicks away.
   */
  private static boolean isLinked(int distance) {
    int leading = Math.abs(distance);
    while (leading >= 10 && leading % 10 == 0) {
      leading /= 10;
    }
    return leading <= 3 || leading == 5;
  }

  private static QuestionsPageView.Group group(
      PageContext scope, Difficulty difficulty, List<SiteQuestion> questions) {
    List<QuestionLinkView> links =
        questions.stream()
            .filter(question -> question.content().difficulty() == difficulty)
            .map(question -> QuestionViews.link(scope, question))
            .toList();
    return new QuestionsPageView.Group(
        difficulty.word(), QuestionViews.difficulty(scope, difficulty), links);
  }

  /**
   * Returns the URL of the page {@code about}, which explains how to add a question; empty if there
   * is none.
   */
  private static String about(PageContext scope) {
    return scope.site().published(ContentKinds.PAGE).stream()
        .filter(page -> page.slug().equals("about"))
        .map(page -> scope.to(page.url()))
        .findFirst()
        .orElse("");
  }
}
