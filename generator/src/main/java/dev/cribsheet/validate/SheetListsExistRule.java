package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every list that a sheet names has entries. */
final class SheetListsExistRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    for (SheetOutline sheet : content.sheets()) {
      for (SheetPart part : sheet.parts()) {
        part.list().ifPresent(name -> check(name, content, diagnostics));
      }
    }
  }

  /** Returns whether the list may have entries once the errors in other files are fixed. */
  private static boolean mayBeFilled(SheetListName name, Content content) {
    return name.owner().isEmpty()
        ? !content.faulty().ids().isEmpty()
        : content.faulty().mayDeclare(name.owner());
  }

  private static boolean isInternal(SheetListName name, Content content) {
    return content.composition().internal().entries().stream()
        .anyMatch(entry -> !name.owner().isEmpty() && entry.id().equals(name.owner()));
  }

  private static void check(
      Located<SheetListName> named, Content content, Diagnostics diagnostics) {
    SheetListName name = named.value();
    Set<String> owners =
        owners(name.list(), content).collect(Collectors.toCollection(TreeSet::new));
    if (name.owner().isEmpty() ? owners.isEmpty() : !owners.contains(name.owner())) {
      if (mayBeFilled(name, content)) {
        return;
      }
      if (isInternal(name, content)) {
        Composition.reportInternal(named.source(), "'" + name.owner() + "'", diagnostics);
        return;
      }
      String word = name.list().word();
      Set<String> known =
          owners.stream().map(owner -> word + "/" + owner).collect(Collectors.toSet());
      content
          .composition()
          .reportMissing(
              DiagnosticCode.UNKNOWN_REFERENCE,
              named.source(),
              "the list '" + name + "' is empty",
              known.isEmpty() || name.owner().isEmpty()
                  ? "delete this entry, or add entries to the list"
                  : DidYouMean.hint(
                      name.toString(),
                      known,
                      "use one of: " + DidYouMean.list(new TreeSet<>(known))),
              diagnostics);
    }
  }

  /**
   * Returns the owners that a list can be narrowed to. If it has none, returns its entries instead.
   */
  private static Stream<String> owners(SheetList list, Content content) {
    return switch (list) {
      case CHECKLIST ->
          Stream.concat(
              steps(content, step -> !step.checklist().isEmpty()),
              content.checklists().stream().map(Checklist::id));
      case DO -> steps(content, step -> !step.items(StepPart.DO).isEmpty());
      case AVOID -> steps(content, step -> !step.items(StepPart.AVOID).isEmpty());
      case ASK -> steps(content, step -> !step.items(StepPart.ASK).isEmpty());
      case SAY -> steps(content, step -> !step.items(StepPart.SAY).isEmpty());
      case MISTAKES ->
          steps(content, step -> !step.items(StepPart.AVOID).isEmpty() || hasFlag(content, step));
      case OUTPUT -> steps(content, step -> !step.text(StepPart.OUTPUT).isEmpty());
      case HANDOVER -> steps(content, step -> !step.text(StepPart.HANDOVER).isEmpty());
      case SHORT_PLAN -> steps(content, step -> !step.text(StepPart.SHORT_PLAN).isEmpty());
      case RED_FLAGS ->
          Stream.concat(
              steps(content, step -> hasFlag(content, step)),
              hasGeneralFlag(content) ? Stream.of(SheetList.ANY_STEP) : Stream.of());
      case NUMBERS ->
          Stream.concat(
              steps(content, step -> !step.numbers().isEmpty()),
              content.numbers().stream().map(NumberTable::id));
      case GLOSSARY -> content.terms().stream().map(term -> term.id());
      case NOTES -> steps(content, step -> !step.notes().isEmpty());
      case STEPS, LOG, CLOCK -> steps(content, step -> true);
      case PLAN -> content.steps().isEmpty() ? Stream.of() : lengths(content);
      case SCORECARD -> content.signals().signals().stream().map(signal -> signal.id());
      case DIAGRAMS -> diagrams(content);
      case PROMPTS -> prompts(content);
      case QUESTION -> Stream.of();
    };
  }

  private static Stream<String> diagrams(Content content) {
    return content
        .articles()
        .filter(article -> !article.draft())
        .flatMap(one -> ContentDiagrams.of(one.path(), one.body()).keySet().stream());
  }

  private static Stream<String> prompts(Content content) {
    return content.questions().stream()
        .filter(question -> !question.draft() && question.worked(content.steps()))
        .map(question -> question.difficulty().word());
  }

  private static Stream<String> lengths(Content content) {
    return SessionLengths.of(content.site(), content.steps()).stream()
        .map(session -> String.valueOf(session.length()));
  }

  private static Stream<String> steps(Content content, Predicate<Step> has) {
    return content.steps().stream().filter(has).map(Step::id);
  }

  private static boolean hasFlag(Content content, Step step) {
    return content.redFlags().stream()
        .anyMatch(flag -> flag.steps().stream().anyMatch(id -> id.id().equals(step.id())));
  }

  private static boolean hasGeneralFlag(Content content) {
    return content.redFlags().stream().anyMatch(flag -> flag.steps().isEmpty());
  }
}
