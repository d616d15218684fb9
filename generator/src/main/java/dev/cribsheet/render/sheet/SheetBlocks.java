package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.Difficulty;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Builds the blocks of a named list: one block, or one per step or table. */
final class SheetBlocks {
  /** The kind of blocks whose titles have the first letters of their entries. */
  static final String TERMS = "terms";

  private final PageContext scope;
  private final Site site;
  private final DraftItems items;
  private final SessionBlocks sessions;
  private final SheetDiagrams diagrams;

  SheetBlocks(PageContext scope, SheetDiagrams diagrams) {
    this.scope = scope;
    this.diagrams = diagrams;
    this.site = scope.site();
    this.items = new DraftItems(scope);
    this.sessions = new SessionBlocks(scope, items);
  }

  /** Returns the blocks of a part of a sheet that are not empty. */
  List<DraftBlock> of(SheetPart part) {
    Stream<DraftBlock> blocks =
        part.list().isPresent()
            ? list(part.list().get(), part.show())
            : Stream.of(
                part.numbers().isEmpty()
                    ? DraftBlock.of("checks", part.title(), items.of(part.items()))
                    : numbers(part.title(), site.content().numbers(part.numbers())));
    return blocks.filter(block -> !block.items().isEmpty()).toList();
  }

  private Stream<DraftBlock> list(Located<SheetListName> named, Optional<SheetDetail> show) {
    SheetListName name = named.value();
    String owner = name.owner();
    return switch (name.list()) {
      case CHECKLIST ->
          Stream.concat(
              groups("checks", StepPart.CHECKLIST, owner),
              site.content().checklists().stream()
                  .filter(list -> owner.isEmpty() || list.id().equals(owner))
                  .map(
                      list -> DraftBlock.of("checks", list.title(), items.grouped(list.groups()))));
      case DO -> items("questions", StepPart.DO, owner);
      case AVOID -> items("questions", StepPart.AVOID, owner);
      case MISTAKES -> mistakes(owner);
      case ASK -> groups(owner.isEmpty() ? "checks" : "questions", StepPart.ASK, owner);
      case SAY -> items("say", StepPart.SAY, owner);
      case RED_FLAGS -> redFlags(owner);
      case NUMBERS -> numbers(owner);
      case GLOSSARY -> Stream.of(block(TERMS, "part.glossary", terms().map(items::term).toList()));
      case SCORECARD -> scorecard(owner, show.filter(SheetDetail.NAMES::equals).isPresent());
      case STEPS -> Stream.of(block("points", "part.steps", sessions.steps()));
      case OUTPUT -> texts("text", "points", StepPart.OUTPUT, owner);
      case HANDOVER -> texts("say", "say", StepPart.HANDOVER, owner);
      case SHORT_PLAN -> Stream.of(block("points", "part.short-plan", sessions.shortPlans()));
      case PLAN -> sessions.plans(owner);
      case LOG -> sessions.runs();
      case CLOCK -> Stream.of(block("hints", "plan.clock", sessions.clock()));
      case NOTES ->
          perStep("notes", "sheet.write-down", owner, step -> items.labels(step.content()));
      case DIAGRAMS -> diagrams.of(named);
      case PROMPTS ->
          Arrays.stream(Difficulty.values())
              .filter(level -> owner.isEmpty() || level.word().equals(owner))
              .map(level -> block("checks", "difficulty." + level.word(), items.prompts(level)));
      case QUESTION ->
          site.content().questions().stream()
              .filter(question -> question.slug().equals(owner))
              .flatMap(
                  question ->
                      new QuestionSheetBlocks(scope, items, diagrams).of(question).stream());
    };
  }

  /** Returns the scorecard, or, by name alone, one row per signal. */
  private Stream<DraftBlock> scorecard(String owner, boolean names) {
    ScorecardBlocks scorecard = new ScorecardBlocks(scope, items);
    return names && owner.isEmpty() ? Stream.of(scorecard.brief()) : scorecard.of(owner);
  }

  /** Returns the terms that their author marked, or all if none is marked. */
  private Stream<Term> terms() {
    String language = site.config().language().value();
    List<Term> all = site.content().terms();
    List<Term> key = all.stream().filter(Term::key).toList();
    return LetterGroups.of(language, key.isEmpty() ? all : key, Term::term).stream()
        .flatMap(letter -> letter.items().stream());
  }

  private DraftBlock block(String kind, String title, List<DraftItem> entries) {
    return DraftBlock.of(kind, scope.t(title), entries);
  }

  private Stream<DraftBlock> items(String kind, StepPart part, String owner) {
    return perStep(
        kind, "part." + part.anchor(), owner, step -> items.of(step.content().items(part)));
  }

  private Stream<DraftBlock> groups(String kind, StepPart part, String owner) {
    return perStep(
        kind, "part." + part.anchor(), owner, step -> items.grouped(step.content().groups(part)));
  }

  /**
   * Returns the list of one step, titled after the list, or the lists of all steps, titled after
   * their steps and minutes.
   */
  private Stream<DraftBlock> perStep(
      String kind, String title, String owner, Function<SiteStep, List<DraftItem>> list) {
    return site.steps().stream()
        .filter(step -> owner.isEmpty() || step.content().id().equals(owner))
        .map(
            step ->
                DraftBlock.of(
                    kind,
                    owner.isEmpty() ? sessions.heading(step) : scope.t(title),
                    list.apply(step)));
  }

  /**
   * Returns the red flags of one step or of all steps. For all steps, each flag is printed only
   * under the first step that has it, and the other things to avoid in that step follow the flags.
   */
  private Stream<DraftBlock> redFlags(String owner) {
    boolean all = owner.isEmpty();
    Stream<DraftBlock> ofSteps =
        perStep(
            "flags",
            "sheet.red-flags",
            owner,
            step ->
                all
                    ? Stream.concat(ofStep(step), avoided(step)).toList()
                    : flags(step.redFlags(), flag -> true).toList());
    if (!all && !owner.equals(SheetList.ANY_STEP)) {
      return ofSteps;
    }
    List<DraftItem> general =
        flags(site.content().redFlags(), flag -> flag.steps().isEmpty()).toList();
    String title = all ? "red-flags.general" : "sheet.red-flags";
    return Stream.concat(ofSteps, Stream.of(block("flags", title, general)));
  }

  private Stream<DraftItem> flags(List<RedFlag> flags, Predicate<RedFlag> isWanted) {
    return flags.stream().filter(isWanted).map(items::flag);
  }

  /** Returns the red flags that appear first in this step. */
  private Stream<DraftItem> ofStep(SiteStep step) {
    return flags(step.redFlags(), flag -> site.isFirst(flag, step));
  }

  /**
   * Returns the red flags that appear first in a step, without details, then the other mistakes to
   * avoid, in bold like the names of the red flags.
   */
  private Stream<DraftBlock> mistakes(String owner) {
    return perStep(
        "mistakes",
        "sheet.mistakes",
        owner,
        step ->
            Stream.concat(ofStep(step).map(flag -> flag.show(SheetDetail.BRIEF)), avoided(step))
                .toList());
  }

  private Stream<DraftItem> avoided(SiteStep step) {
    return items.of(step.content().items(StepPart.AVOID)).stream().map(DraftItem::named);
  }

  /** Returns the text of one step, or of all steps. */
  private Stream<DraftBlock> texts(String one, String all, StepPart part, String owner) {
    String title =
        part == StepPart.HANDOVER && isLast(owner)
            ? "sheet.last-handover"
            : "part." + part.anchor();
    return Stream.of(block(owner.isEmpty() ? all : one, title, sessions.texts(part, owner)));
  }

  private boolean isLast(String owner) {
    List<SiteStep> steps = site.steps();
    return !steps.isEmpty() && steps.get(steps.size() - 1).content().id().equals(owner);
  }

  private Stream<DraftBlock> numbers(String owner) {
    Stream<DraftBlock> ofStep =
        site.steps().stream()
            .filter(step -> step.content().id().equals(owner))
            .map(
                step ->
                    numbers(dated(scope.t("part.numbers-short"), step.numbers()), step.numbers()));
    Stream<DraftBlock> tables =
        site.content().numbers().stream()
            .filter(table -> owner.isEmpty() || table.id().equals(owner))
            .map(table -> numbers(dated(table.title(), table.rows()), table.rows()));
    return Stream.concat(ofStep, tables);
  }

  private DraftBlock numbers(String title, List<NumberTable.Row> rows) {
    boolean allKey = rows.stream().allMatch(NumberTable.Row::key);
    return DraftBlock.of(
        "numbers", title, rows.stream().map(row -> items.number(row, !allKey)).toList());
  }

  /**
   * Returns the title with the years of the numbers, unless it states the last one itself or some
   * of them have none.
   */
  private static String dated(String title, List<NumberTable.Row> rows) {
    List<String> years = rows.stream().map(NumberTable.Row::year).sorted().toList();
    String first = years.isEmpty() ? "" : years.get(0);
    String last = years.isEmpty() ? "" : years.get(years.size() - 1);
    return first.isEmpty() || title.contains(last)
        ? title
        : title + " (" + (first.equals(last) ? first : first + "–" + last) + ")";
  }
}
