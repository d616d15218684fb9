package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.source.Slug;
import dev.cribsheet.view.page.QuestionPageView;
import dev.cribsheet.view.part.QuestionLinkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Views of questions. */
public final class QuestionViews {
  private static final int ANSWERED = 2;

  private QuestionViews() {}

  public static QuestionPageView page(PageContext scope, SiteQuestion question) {
    Question content = question.content();
    List<MarkdownSection> sections = content.body().sections();
    List<QuestionPageView.Block> blocks = QuestionBlocks.of(scope, sections);
    return new QuestionPageView(
        link(scope, question),
        scope.html(sections.get(0).body()),
        blocks,
        blocks.stream()
            .filter(block -> question.worked() || block.kind().equals(Anchors.CLARIFY))
            .findFirst()
            .map(QuestionPageView.Block::id)
            .orElse(""),
        question.worked() ? List.of() : answered(scope, question),
        TextViews.footnotes(scope, content.body()),
        PlanViews.preferred(scope),
        content.date().map(scope.strings()::date).orElse(""),
        content.date().map(Object::toString).orElse(""),
        content.origin().orElse(""),
        scope.site().sheets().stream()
            .filter(sheet -> sheet.ofQuestion() && sheet.screen().equals(question.url()))
            .map(sheet -> scope.link(scope.t("question.sheet"), sheet.files().page()))
            .toList());
  }

  /** Returns the first few answered questions on the same topics. */
  private static List<QuestionLinkView> answered(PageContext scope, SiteQuestion question) {
    Map<String, List<SiteQuestion>> byTopic =
        scope.shared().view("answered questions", () -> answeredByTopic(scope));
    return question.topics().stream()
        .flatMap(topic -> byTopic.getOrDefault(topic.id(), List.of()).stream())
        .distinct()
        .limit(ANSWERED)
        .map(other -> link(scope, other))
        .toList();
  }

  private static Map<String, List<SiteQuestion>> answeredByTopic(PageContext scope) {
    Map<String, List<SiteQuestion>> byTopic = new HashMap<>();
    for (SiteQuestion question : scope.site().questions()) {
      for (Topic topic : question.worked() ? question.topics() : List.<Topic>of()) {
        List<SiteQuestion> known = byTopic.computeIfAbsent(topic.id(), id -> new ArrayList<>());
        if (known.size() < ANSWERED) {
          known.add(question);
        }
      }
    }
    return byTopic;
  }

  /** Returns the link to a question; all pages of a folder share it. */
  public static QuestionLinkView link(PageContext scope, SiteQuestion question) {
    return scope
        .shared()
        .view("question " + question.content().slug(), () -> newLink(scope, question));
  }

  private static QuestionLinkView newLink(PageContext scope, SiteQuestion question) {
    Question content = question.content();
    return new QuestionLinkView(
        content.slug(),
        content.title(),
        content.alsoAskedAs().isEmpty() ? "" : scope.strings().list(content.alsoAskedAs()),
        scope.to(question.url()),
        content.difficulty().word(),
        difficulty(scope, content.difficulty()),
        content.difficulty().ordinal() + 1,
        line(content),
        question.worked(),
        question.topics().stream().map(Topic::name).toList(),
        content.team().orElse(""),
        String.join(" ", keys(question)));
  }

  /** Returns a one-line summary of a question, for lists and descriptions. */
  public static String line(Question question) {
    return question
        .summary()
        .map(Located::value)
        .orElseGet(() -> TextViews.excerpt(question.body()));
  }

  public static String difficulty(PageContext scope, Difficulty difficulty) {
    return scope.t("difficulty." + difficulty.word());
  }

  public static List<String> keys(SiteQuestion question) {
    Question content = question.content();
    return Stream.of(
            content.steps().stream().map(Reference::id).map(id -> "step:" + id),
            Stream.of("difficulty:" + content.difficulty().word()),
            question.topics().stream().map(topic -> "topic:" + topic.id()),
            content.team().stream().map(team -> "team:" + Slug.word(team)),
            Stream.of(question.worked() ? "answer:worked" : "answer:none"))
        .flatMap(keys -> keys)
        .toList();
  }
}
