package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.render.html.bank.QuestionBank;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.site.ReadingOrder;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.view.part.LinkView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reading order of the questions, which is that of the bank. Links from an answered question
 * skip unanswered ones. At either end, the link leads to the bank.
 */
record QuestionOrder(ReadingOrder all, ReadingOrder answered, Map<String, SiteQuestion> questions) {
  static QuestionOrder of(PageContext scope, QuestionBank bank) {
    return scope.shared().view("question order", () -> of(bank.questions()));
  }

  private static QuestionOrder of(List<SiteQuestion> questions) {
    return new QuestionOrder(
        order(questions),
        order(questions.stream().filter(SiteQuestion::worked).toList()),
        questions.stream().collect(Collectors.toMap(QuestionOrder::id, Function.identity())));
  }

  private static ReadingOrder order(List<SiteQuestion> questions) {
    return ReadingOrder.of(questions.stream().map(QuestionOrder::id).toList());
  }

  private static String id(SiteQuestion question) {
    return question.content().slug();
  }

  Neighbours neighbours(PageContext scope, SiteQuestion question) {
    ReadingOrder order = question.worked() ? answered : all;
    LinkView bank = scope.link(PageKind.QUESTIONS);
    return Neighbours.in(order, id(question), bank.text(), id -> link(scope, id), bank);
  }

  private LinkView link(PageContext scope, String id) {
    SiteQuestion question = questions.get(id);
    return scope.link(question.content().title(), question.url());
  }
}
