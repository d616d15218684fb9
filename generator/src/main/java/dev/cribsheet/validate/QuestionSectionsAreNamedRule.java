package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No heading in a question misspells the id of a step or of a known section, or uses it below level
 * 2.
 */
final class QuestionSectionsAreNamedRule implements Rule {
  private static final List<String> PARTS =
      List.of(Anchors.CLARIFY, Anchors.TRAPS, Anchors.FOLLOW_UPS);
  private static final int SECTION = 2;

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    Set<String> steps = content.steps().stream().map(Step::id).collect(Collectors.toSet());
    Set<String> names =
        Stream.concat(steps.stream(), PARTS.stream()).collect(Collectors.toUnmodifiableSet());
    for (Question question : content.questions()) {
      question.body().headings().stream()
          .filter(Heading::named)
          .forEach(heading -> check(heading, names, diagnostics));
    }
  }

  private static void check(Heading heading, Set<String> names, Diagnostics diagnostics) {
    if (names.contains(heading.id())) {
      if (heading.level() > SECTION) {
        diagnostics.add(
            DiagnosticCode.NEARLY_SECTION,
            heading.source(),
            "'"
                + heading.id()
                + "' does not start a section of its own: its heading is below another",
            "use level 2: ## " + heading.title().plain() + " {#" + heading.id() + "}");
      }
      return;
    }
    Optional<String> near = DidYouMean.among(heading.id(), names);
    near.ifPresent(
        name ->
            diagnostics.add(
                DiagnosticCode.NEARLY_SECTION,
                heading.source(),
                "'" + heading.id() + "' is neither a step nor a known section of a question",
                "did you mean {#" + name + "}?"));
  }
}
