package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.source.Slug;
import dev.cribsheet.view.page.QuestionPageView;
import dev.cribsheet.view.part.QuestionLinkView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Views of questions. */
public final class QuestionViews {
  private static final Set<String> NAMED =
      Set.of(Anchors.CLARIFY, Anchors.TRAPS, Anchors.FOLLOW_UPS);

  private QuestionViews() {}

  public static QuestionPageView page(PageContext scope, SiteQuestion question) {
    Question content = question.content();
    List<MarkdownSection> sections = content.body().sections();
    return new QuestionPageView(
        link(scope, question),
        scope.html(sections.get(0).body()),
        sections.stream()
            .flatMap(
                section ->
                    section.heading().map(heading -> block(scope, heading, section)).stream())
            .toList(),
        TextViews.footnotes(scope, content.body()),
        PlanViews.preferred(scope),
        content.date().map(scope.strings()::date).orElse(""),
        content.date().map(Object::toString).orElse(""),
        content.origin().orElse(""));
  }

  /** An H2 with the id of a step starts that step's block; a few other ids have a meaning too. */
  private static QuestionPageView.Block block(
      PageContext scope, Heading heading, MarkdownSection section) {
    Optional<SiteStep> step = scope.site().step(heading.id());
    int number = step.map(SiteStep::number).orElse(0);
    String kind = step.isPresent() ? "step" : NAMED.contains(heading.id()) ? heading.id() : "text";
    return new QuestionPageView.Block(
        kind,
        number,
        scope.hue(number),
        heading.id(),
        scope.html(heading.title()),
        scope.html(section.body()));
  }

  public static QuestionLinkView link(PageContext scope, SiteQuestion question) {
    Question content = question.content();
    return new QuestionLinkView(
        content.slug(),
        content.title(),
        scope.to(question.url()),
        content.difficulty().word(),
        difficulty(scope, content.difficulty()),
        content.difficulty().ordinal() + 1,
        TextViews.excerpt(content.body()),
        content.worked(),
        question.topics().stream().map(Topic::name).toList(),
        content.team().orElse(""),
        String.join(" ", keys(question)));
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
            Stream.of(content.worked() ? "answer:worked" : "answer:none"))
        .flatMap(keys -> keys)
        .toList();
  }
}
