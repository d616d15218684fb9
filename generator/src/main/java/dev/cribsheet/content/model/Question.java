package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One practice question.
 *
 * @param summary one sentence for lists; if absent, the first words of the prompt are used
 * @param alsoAskedAs other names of the question
 * @param topics ids of topics, or free words if there is no {@code topics.yaml}
 * @param steps the steps that it exercises; may be empty
 * @param team the team that added it
 * @param origin the source of the question
 * @param sheet the sheet that its author requests
 */
public record Question(
    ArticleFile file,
    String title,
    Optional<Located<String>> summary,
    List<String> alsoAskedAs,
    Difficulty difficulty,
    List<Reference<Topic>> topics,
    List<Reference<Step>> steps,
    Optional<String> team,
    Optional<LocalDate> date,
    Optional<String> origin,
    boolean draft,
    Optional<QuestionSheet> sheet,
    MarkdownDocument body)
    implements Article {
  public Question {
    alsoAskedAs = List.copyOf(alsoAskedAs);
    topics = List.copyOf(topics);
    steps = List.copyOf(steps);
  }

  @Override
  public ArticleKind kind() {
    return ArticleKind.QUESTION;
  }

  /**
   * Whether it has a worked answer: a section for one of these steps or, if there are no steps, any
   * section without a special meaning.
   */
  public boolean worked(List<Step> steps) {
    return body.sections().stream()
        .flatMap(section -> section.heading().stream())
        .map(Heading::id)
        .anyMatch(
            id ->
                steps.isEmpty()
                    ? !Anchors.QUESTION_PARTS.contains(id)
                    : steps.stream().anyMatch(step -> step.id().equals(id)));
  }

  @Override
  public Question with(MarkdownDocument other) {
    return new Question(
        file,
        title,
        summary,
        alsoAskedAs,
        difficulty,
        topics,
        steps,
        team,
        date,
        origin,
        draft,
        sheet,
        other);
  }
}
