package dev.cribsheet.content;

import dev.cribsheet.address.PageKind;
import java.util.List;
import java.util.stream.Stream;

/** Decides which generated pages a site has. */
public final class GeneratedPages {
  private GeneratedPages() {}

  /** Returns the generated pages that are not empty, in navigation order. */
  public static List<PageKind> of(Content content) {
    return Stream.of(PageKind.values()).filter(page -> has(content, page)).toList();
  }

  /** True if the site has this page. Always false for the search, which depends on the theme. */
  public static boolean has(Content content, PageKind page) {
    boolean steps = !content.steps().isEmpty();
    return switch (page) {
      case HOME, NOT_FOUND -> true;
      case FRAMEWORK -> content.framework().isPresent() || steps;
      case PATH -> !content.studyPaths().isEmpty();
      case CHECKLISTS ->
          !content.checklists().isEmpty()
              || content.steps().stream().anyMatch(step -> !step.checklist().isEmpty());
      case RED_FLAGS -> !content.redFlags().isEmpty();
      case QUESTIONS -> content.questions().stream().anyMatch(question -> !question.draft());
      case SHEETS -> steps || !StandardSheets.withOwn(content).isEmpty();
      case NUMBERS -> !content.numbers().isEmpty() || !content.terms().isEmpty();
      case SEARCH -> false;
    };
  }
}
