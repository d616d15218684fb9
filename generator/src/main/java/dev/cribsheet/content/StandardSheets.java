package dev.cribsheet.content;

import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.diagnostic.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets that every site gets by default, in addition to those of its steps. */
public final class StandardSheets {
  public static final String RED_FLAGS = "red-flags";
  public static final String TIME_PLAN = "time-plan";
  public static final String QUESTIONS = "questions";
  public static final String NUMBERS = "numbers";
  public static final String SCORECARD = "scorecard";

  private final Content content;
  private final List<SheetOutline> sheets = new ArrayList<>();

  private StandardSheets(Content content) {
    this.content = content;
  }

  /** Returns the non-empty sheets. Titles come from the theme, except those of checklists. */
  public static List<SheetOutline> of(Content content) {
    StandardSheets standard = new StandardSheets(content);
    standard.addGathered();
    content.checklists().forEach(standard::addChecklist);
    return standard.sheets;
  }

  /**
   * Returns the standard and the custom sheets. A custom sheet replaces the standard sheet that has
   * the same id, and the sheet of each checklist that it includes.
   */
  public static List<SheetOutline> withOwn(Content content) {
    Set<String> own = content.sheets().stream().map(SheetOutline::id).collect(Collectors.toSet());
    Set<String> lists =
        content.sheets().stream().flatMap(StandardSheets::checklists).collect(Collectors.toSet());
    return Stream.concat(
            of(content).stream()
                .filter(sheet -> !own.contains(sheet.id()))
                .filter(sheet -> sheet.path().isEmpty() || !lists.contains(sheet.id())),
            content.sheets().stream())
        .toList();
  }

  private static Stream<String> checklists(SheetOutline sheet) {
    return sheet.parts().stream()
        .flatMap(part -> part.list().stream())
        .map(Located::value)
        .filter(name -> name.list() == SheetList.CHECKLIST && !name.owner().isEmpty())
        .map(SheetListName::owner);
  }

  private void addGathered() {
    if (!content.redFlags().isEmpty()) {
      add(RED_FLAGS, part(SheetList.RED_FLAGS));
    }
    if (!content.steps().isEmpty()) {
      add(
          TIME_PLAN,
          part(SheetList.PLAN),
          part(SheetList.SHORT_PLAN),
          part(SheetList.LOG).inSecond());
    }
    if (content.steps().stream().anyMatch(step -> !step.items(StepPart.ASK).isEmpty())) {
      add(QUESTIONS, part(SheetList.ASK));
    }
    if (!content.numbers().isEmpty()) {
      add(NUMBERS, part(SheetList.NUMBERS));
    }
    if (!content.signals().signals().isEmpty()) {
      add(SCORECARD, part(SheetList.SCORECARD));
    }
  }

  private void addChecklist(Checklist list) {
    SheetListName name = new SheetListName(SheetList.CHECKLIST, list.id());
    sheets.add(
        new SheetOutline(
            list.id(),
            list.title(),
            "",
            List.of(SheetPart.of(name, list.source())),
            SheetOutline.ANY_PAGES,
            list.aliases(),
            list.path(),
            list.source()));
  }

  private void add(String id, SheetPart... parts) {
    sheets.add(SheetOutline.generated(id, List.of(parts), content.root()));
  }

  private SheetPart part(SheetList list) {
    return SheetPart.of(SheetListName.all(list), content.root());
  }
}
