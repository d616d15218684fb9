package dev.cribsheet.validate;

import dev.cribsheet.content.Anchors;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.Item;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.Step;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.MarkdownText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The anchors that a page has besides the author's headings: those of the parts that it shows.
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

  private static void addAll(Set<String> ids, List<Located<String>> steps) {
    steps.forEach(step -> ids.add(step.value()));
  }

  Set<String> of(Step step) {
    Set<String> anchors = partsOf(step);
    for (Item item : step.checklist()) {
      anchors.add(Anchors.item(step.id(), item.id()));
    }
    return anchors;
  }

  /** Those of the parts that a step's page shows, without its items. */
  Set<String> partsOf(Step step) {
    Set<String> anchors = new HashSet<>();
    addIf(anchors, Anchors.GOAL, has(step.goal()));
    addIf(anchors, Anchors.OUTPUT, has(step.output()));
    addIf(anchors, Anchors.SAY, !step.say().isEmpty());
    addIf(anchors, Anchors.CHECKLIST, !step.checklist().isEmpty());
    addIf(anchors, Anchors.DO, !step.doList().isEmpty());
    addIf(anchors, Anchors.AVOID, !step.avoid().isEmpty());
    addIf(anchors, Anchors.ASK, !step.ask().isEmpty());
    addIf(anchors, Anchors.NUMBERS, !step.numbers().isEmpty());
    addIf(anchors, Anchors.RED_FLAGS, flagged.contains(step.id()));
    addIf(anchors, Anchors.EXAMPLE, step.example().isPresent());
    addIf(anchors, Anchors.RELATED, practised.contains(step.id()));
    addIf(anchors, Anchors.HANDOVER, has(step.handover()));
    addIf(anchors, Anchors.SHORT_PLAN, has(step.shortPlan()));
    return anchors;
  }

  Set<String> ofFramework() {
    Set<String> anchors = new HashSet<>();
    addIf(anchors, Anchors.TIME, !content.steps().isEmpty());
    addIf(anchors, Anchors.STEPS, !content.steps().isEmpty());
    addIf(anchors, Anchors.SIGNALS, !content.signals().signals().isEmpty());
    addIf(
        anchors,
        Anchors.SHORT_PLAN,
        content.steps().stream().anyMatch(step -> has(step.shortPlan())));
    content.signals().signals().forEach(signal -> anchors.add(signal.id()));
    return anchors;
  }

  Set<String> ofQuestion() {
    return content.steps().isEmpty() ? Set.of() : Set.of(Anchors.PLAN);
  }

  private static boolean has(MarkdownText text) {
    return !text.isEmpty();
  }

  private static void addIf(Set<String> anchors, String anchor, boolean shown) {
    if (shown) {
      anchors.add(anchor);
    }
  }
}
