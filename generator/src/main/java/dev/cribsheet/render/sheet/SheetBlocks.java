package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Builds the blocks of a named list: one block, or one per step or table. */
final class SheetBlocks {
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

  /** Returns the blocks that are not empty. */
  List<DraftBlock> of(Located<SheetListName> name) {
    return all(name).filter(block -> !block.items().isEmpty()).toList();
  }

  private Stream<DraftBlock> all(Located<SheetListName> named) {
    SheetListName name = named.value();
    String owner = name.owner();
    return switch (name.list()) {
      case CHECKLIST ->
          Stream.concat(
              items("checks", StepPart.CHECKLIST, owner),
              site.content().checklists().stream()
                  .filter(list -> owner.isEmpty() || list.id().equals(owner))
                  .map(list -> DraftBlock.of("checks", list.title(), items.of(list.items()))));
      case DO -> items("questions", StepPart.DO, owner);
      case AVOID -> items("questions", StepPart.AVOID, owner);
      case MISTAKES -> mistakes(owner);
      case ASK ->
          perStep(
              "questions",
              "part.ask",
              owner,
              step -> items.grouped(step.content().groups(StepPart.ASK)));
      case SAY -> items("say", StepPart.SAY, owner);
      case RED_FLAGS -> redFlags(owner);
      case NUMBERS -> numbers(owner);
      case GLOSSARY ->
          Stream.of(block("terms", "part.glossary", terms().map(items::term).toList()));
      case SCORECARD -> new ScorecardBlocks(scope, items).of(owner);
      case STEPS -> Stream.of(block("points", "part.steps", sessions.steps()));
      case OUTPUT -> texts("text", "points", StepPart.OUTPUT, owner);
      case HANDOVER -> texts("say", "say", StepPart.HANDOVER, owner);
      case SHORT_PLAN -> Stream.of(block("points", "part.short-plan", sessions.shortPlans()));
      case PLAN -> sessions.plans(owner);
      case LOG -> sessions.runs();
      case DIAGRAMS -> diagrams.of(named);
      case QUESTION ->
          site.content().questions().stream()
              .filter(question -> question.slug().equals(owner))
              .flatMap(
                  question ->
                      new QuestionSheetBlocks(scope, items, diagrams).of(question).stream());
    };
  }

  private Stream<Term> terms() {
    String language = site.config().language().value();
    return LetterGroups.of(language, site.content().terms(), Term::term).stream()
        .flatMap(letter -> letter.items().stream());
  }

  private DraftBlock block(String kind, String title, List<DraftItem> entries) {
    return DraftBlock.of(kind, scope.t(title), entries);
  }

  private Stream<DraftBlock> items(String kind, StepPart part, String owner) {
    return perStep(
        kind, "part." + part.anchor(), owner, step -> items.of(step.content().items(part)));
  }

  /**
   * Returns the list of one step, under the list's title, or the lists of all steps, each under the
   * name of its step.
   */
  private Stream<DraftBlock> perStep(
      String kind, String title, String owner, Function<SiteStep, List<DraftItem>> list) {
    return site.steps().stream()
        .filter(step -> owner.isEmpty() || step.content().id().equals(owner))
        .map(
            step ->
                DraftBlock.of(
                    kind,
                    owner.isEmpty() ? sessions.name(step) : scope.t(title),
                    list.apply(step)));
  }

  /**
   * Returns the red flags of one step, or of all steps. Among all steps, a flag is printed only
   * under the first step that has it.
   */
  private Stream<DraftBlock> redFlags(String owner) {
    boolean all = owner.isEmpty();
    Stream<DraftBlock> ofSteps =
        perStep(
            "flags",
            "sheet.red-flags",
            owner,
            step -> flags(step.redFlags(), flag -> !all || site.isFirst(flag, step)));
    if (!all && !owner.equals(SheetList.ANY_STEP)) {
      return ofSteps;
    }
    List<DraftItem> general = flags(site.content().redFlags(), flag -> flag.steps().isEmpty());
    String title = all ? "red-flags.general" : "sheet.red-flags";
    return Stream.concat(ofSteps, Stream.of(block("flags", title, general)));
  }

  private List<DraftItem> flags(List<RedFlag> flags, Predicate<RedFlag> isWanted) {
    return flags.stream().filter(isWanted).map(items::flag).toList();
  }

  /**
   * Returns red flags without details, then the other mistakes to avoid, in bold like the names of
   * the red flags.
   */
  private Stream<DraftBlock> mistakes(String owner) {
    return perStep(
        "mistakes",
        "sheet.mistakes",
        owner,
        step ->
            Stream.concat(
                    flags(step.redFlags(), flag -> !owner.isEmpty() || site.isFirst(flag, step))
                        .stream()
                        .map(flag -> flag.show(SheetDetail.BRIEF)),
                    items.of(step.content().items(StepPart.AVOID)).stream().map(DraftItem::bold))
                .toList());
  }

  /** Returns the text of one step, or the texts of all steps. */
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
        owner.isEmpty()
            ? Stream.of()
            : perStep(
                "numbers",
                "part.numbers-short",
                owner,
                step -> step.numbers().stream().map(row -> items.number(row, "")).toList());
    Stream<DraftBlock> tables =
        site.content().numbers().stream()
            .filter(table -> owner.isEmpty() || table.id().equals(owner))
            .map(
                table ->
                    DraftBlock.of(
                        "numbers",
                        table.title(),
                        table.rows().stream()
                            .map(row -> items.number(row, table.title()))
                            .toList()));
    return Stream.concat(ofStep, tables);
  }
}
