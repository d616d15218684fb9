package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.StandardSheets;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.content.model.QuestionSheet;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetPart;
import dev.cribsheet.content.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which sheets a site has: first those of the steps, then the others. */
final class SiteSheets {
  private SiteSheets() {}

  static List<SiteSheet> of(Content content, List<SiteStep> steps, List<PageKind> kinds) {
    List<SiteSheet> sheets = new ArrayList<>();
    for (SiteStep step : steps) {
      sheets.add(
          new SiteSheet(step.sheet(), outline(step.content()), step.url(), Optional.of(step)));
    }
    for (SheetOutline outline : StandardSheets.withOwn(content)) {
      sheets.add(
          new SiteSheet(
              Sheet.of(outline.id(), content.site().sheets(), content.site().sheets().variants()),
              outline,
              screen(outline, kinds),
              Optional.empty()));
    }
    content.questions().stream()
        .filter(question -> !question.draft())
        .forEach(question -> question.sheet().ifPresent(sheet -> add(content, question, sheets)));
    return sheets;
  }

  /** Adds a question's sheet, if the question has parts for one; otherwise a rule reports it. */
  private static void add(Content content, Question question, List<SiteSheet> sheets) {
    if (!QuestionParts.of(question.body()).isEmpty()) {
      String id = QuestionSheet.ID + question.slug();
      Sheet files =
          question.sheet().filter(QuestionSheet::pdf).isPresent()
              ? Sheet.of(id, content.site().sheets(), List.of())
              : new Sheet(id, Sheet.page(id), List.of());
      sheets.add(new SiteSheet(files, outline(id, question), question.url(), Optional.empty()));
    }
  }

  private static SheetOutline outline(String id, Question question) {
    SheetListName parts = new SheetListName(SheetList.QUESTION, question.slug());
    return new SheetOutline(
        id,
        question.title(),
        "", // a lede would repeat the prompt
        List.of(SheetPart.of(parts, question.source())),
        false,
        1,
        question.aliases().stream().map(alias -> QuestionSheet.ID + alias).toList(),
        question.path(),
        question.source());
  }

  /**
   * Returns the outline of a step's sheet, which is always one page. If the second column ends with
   * lines to write on, its sentence for the handover is at the end of the first.
   */
  private static SheetOutline outline(Step step) {
    SheetPart handover = part(step, SheetList.HANDOVER);
    boolean written = !step.notes().isEmpty();
    return new SheetOutline(
        step.slug(),
        step.title(),
        "",
        List.of(
            part(step, SheetList.OUTPUT),
            part(step, SheetList.CHECKLIST),
            part(step, SheetList.MISTAKES),
            part(step, SheetList.ASK).inSecond(),
            part(step, SheetList.SAY).inSecond(),
            written ? handover : handover.inSecond(),
            part(step, SheetList.NUMBERS).inSecond(),
            part(step, SheetList.NOTES).inSecond(),
            SheetPart.of(new SheetListName(SheetList.DIAGRAMS, step.path()), step.source())
                .inSecond()
                .ifRoom(),
            part(step, SheetList.DO).ifRoom()),
        false,
        1,
        List.of(),
        step.path(),
        step.source());
  }

  private static SheetPart part(Step step, SheetList list) {
    SheetListName name = new SheetListName(list, step.id());
    return SheetPart.of(name, step.source()).show(SheetDetail.BRIEF);
  }

  private static UrlPath screen(SheetOutline outline, List<PageKind> kinds) {
    SheetList first =
        outline.parts().stream()
            .flatMap(part -> part.list().stream())
            .map(name -> name.value().list())
            .findFirst()
            .orElse(SheetList.LOG);
    PageKind page =
        switch (first) {
          case RED_FLAGS -> PageKind.RED_FLAGS;
          case PROMPTS -> PageKind.QUESTIONS;
          case NUMBERS, GLOSSARY -> PageKind.NUMBERS;
          case CHECKLIST -> PageKind.CHECKLISTS;
          case PLAN, STEPS, SCORECARD, OUTPUT, HANDOVER, SHORT_PLAN -> PageKind.FRAMEWORK;
          default -> PageKind.SHEETS;
        };
    return kinds.contains(page) ? page.url() : PageKind.SHEETS.url();
  }
}
