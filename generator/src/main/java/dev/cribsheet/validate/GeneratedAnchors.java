package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The anchors of the generated parts of a page, not those of the author's headings.
 *
 * @param flagged ids of the steps that have a red flag
 * @param practised ids of the steps that have a question
 */
record GeneratedAnchors(Content content, Set<String> flagged, Set<String> practised) {
  static GeneratedAnchors of(Content content) {
    Set<String> flagged = new HashSet<>();
    content.redFlags().forEach(flag -> addAll(flagged, flag.steps()));
    Set<String> practised = new HashSet<>();
    for (Question question : content.questions()) {
      if (!question.draft()) {
        addAll(practised, question.steps());
      }
    }
    return new GeneratedAnchors(content, flagged, practised);
  }

  private static void addAll(Set<String> ids, List<Reference<Step>> steps) {
    steps.forEach(step -> ids.add(step.id()));
  }

  Set<String> of(Article article) {
    if (article instanceof Step step) {
      return of(step);
    }
    if (article instanceof Framework) {
      return ofFramework();
    }
    return article instanceof Question && !content.steps().isEmpty()
        ? Set.of(Anchors.PLAN)
        : Set.of();
  }

  private Set<String> of(Step step) {
    Set<String> anchors = partsOf(step);
    for (Item item : step.checklist()) {
      anchors.add(Anchors.item(step.id(), item.id()));
    }
    return anchors;
  }

  /** Returns the anchors of the parts on a step's page, but not of its checklist items. */
  Set<String> partsOf(Step step) {
    return Arrays.stream(StepPart.values())
        .filter(part -> shows(step, part))
        .map(StepPart::anchor)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean shows(Step step, StepPart part) {
    return switch (part) {
      case BODY -> false; // its headings have anchors of their own
      case NUMBERS -> !step.numbers().isEmpty();
      case RED_FLAGS -> flagged.contains(step.id());
      case EXAMPLE -> step.example().isPresent();
      case RELATED -> practised.contains(step.id());
      default -> !step.text(part).isEmpty() || !step.items(part).isEmpty();
    };
  }

  Set<String> ofFramework() {
    Set<String> anchors = new HashSet<>();
    addIf(anchors, Anchors.TIME, !content.steps().isEmpty());
    addIf(anchors, Anchors.STEPS, !content.steps().isEmpty());
    addIf(anchors, Anchors.SIGNALS, !content.signals().signals().isEmpty());
    addIf(
        anchors,
        StepPart.SHORT_PLAN.anchor(),
        content.steps().stream().anyMatch(step -> !step.text(StepPart.SHORT_PLAN).isEmpty()));
    content.signals().signals().forEach(signal -> anchors.add(signal.id()));
    if (!content.steps().isEmpty()) {
      SessionLengths.of(content.site(), content.steps())
          .forEach(length -> anchors.add("plan-" + length.length()));
    }
    return anchors;
  }

  private static void addIf(Set<String> anchors, String anchor, boolean shown) {
    if (shown) {
      anchors.add(anchor);
    }
  }
}
